import type { Middleware, NextFunction, Request, Response } from 'webpack-dev-server';

const developmentUrl = 'https://localhost:3000';

/** The manifest with its development address replaced by the one the add-in is served from now. */
export const manifestServedFrom = (manifest: string, addinUrl: string): string =>
  manifest.replaceAll(developmentUrl, addinUrl);

/** Serves a manifest under a name, read afresh for every request, so that a changed manifest needs a reload only. */
export const serveManifest = (path: string, read: () => Promise<string>, addinUrl: string): Middleware => ({
  name: path,
  path,
  middleware: (_request: Request, response: Response, next: NextFunction) => {
    read().then((manifest) => {
      response.setHeader('Content-Type', 'application/xml; charset=utf-8');
      response.end(manifestServedFrom(manifest, addinUrl));
    }, next);
  },
});
