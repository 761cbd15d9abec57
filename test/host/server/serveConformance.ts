import type { Middleware, NextFunction, Request, Response } from 'webpack-dev-server';
import { servedFile } from '../conformance/page/servedFile';

/** Serves the conformance page beside the add-in, so that the local Excel can open it as one (`?addin=conformance`). */
export const serveConformance = (officeJs: string): Middleware => ({
  name: 'conformance',
  middleware: (request: Request, response: Response, next: NextFunction) => {
    const path = request.url.split('?')[0] ?? '';
    servedFile(path, officeJs).then((file) => {
      if (!file) return next();
      response.setHeader('Content-Type', file.type);
      response.end(file.body);
    }, next);
  },
});
