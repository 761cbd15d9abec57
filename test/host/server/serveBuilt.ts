import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import addinBuild from '../../../webpack.config.js';
import type { ServeAddin } from './serveAddin';
import { officeJsUrl, serveOfficeJs } from './officeJs';
import { serveConformance } from './serveConformance';
import { startServer } from './startServer';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The add-in as webpack builds it while somebody works on it, from memory; in production nothing reloads by itself. */
export const serveBuilt =
  (mode: 'development' | 'production'): ServeAddin =>
  async ({ port, certificate, onProgress }) => {
    const live = mode === 'development';
    const server = await startServer(
      { ...(await addinBuild({ officeJs: officeJsUrl, quiet: true }, { mode })), context: root },
      port,
      certificate,
      {
        ...serveOfficeJs,
        setupMiddlewares: (middlewares, started) => [
          serveConformance(officeJsUrl),
          ...(serveOfficeJs.setupMiddlewares?.(middlewares, started) ?? middlewares),
        ],
        liveReload: live,
        client: live ? { overlay: { errors: true, warnings: false, runtimeErrors: false } } : false,
        webSocketServer: live ? 'ws' : false,
        devMiddleware: { stats: 'errors-only' },
      },
      onProgress,
    );
    return {
      ...server,
      url: `https://localhost:${port}`,
      manifest: () => readFile(`${root}manifest.xml`, 'utf8'),
    };
  };
