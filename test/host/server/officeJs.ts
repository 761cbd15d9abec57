import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Configuration, NextFunction, Request, Response } from 'webpack-dev-server';

const root = '/office-js';

/** Where the pages find the unmodified client of the npm package. */
export const officeJsUrl = `${root}/office.js`;

/** The files of the npm package of office.js. */
export const officeJsFolder = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** Every file of the package has a lower-case name, but office.js asks for some as on Microsoft's servers (AgaveErrorUX). */
export const lowerCaseOfficeJs = (url: string): string => {
  const [path = '', ...query] = url.split('?');
  if (!path.toLowerCase().startsWith(`${root}/`)) return url;
  return [path.toLowerCase(), ...query].join('?');
};

/** The part of a development server's configuration that serves office.js as the npm package has it. */
export const serveOfficeJs: Pick<Configuration, 'static' | 'setupMiddlewares'> = {
  static: { directory: officeJsFolder, publicPath: root, serveIndex: false, watch: false },
  setupMiddlewares: (middlewares) => [
    {
      name: 'office-js-case',
      middleware: (request: Request, _response: Response, next: NextFunction) => {
        request.url = lowerCaseOfficeJs(request.url);
        next();
      },
    },
    ...middlewares,
  ],
};
