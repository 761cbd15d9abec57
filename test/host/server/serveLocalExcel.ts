import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import addinBuild from '../../../webpack.config.js';
import pageBuild from '../page/webpack.config.js';
import { localhostCertificate } from './certificates';
import { choosePort } from './choosePort';
import { officeJsUrl, serveOfficeJs } from './officeJs';
import { serveConformance } from './serveConformance';
import { serveManifest } from './serveManifest';
import { serveRequirements } from './serveRequirements';
import { serveSample, type Sample } from './serveSample';
import { startServer } from './startServer';

export interface ServeRequest {
  /** 0 takes any free port. */
  addinPort: number;
  /** 0 takes any free port. */
  excelPort: number;
  /** How the add-in is built; in production nothing reloads by itself. */
  mode: 'development' | 'production';
  /** The workbook that the start screen offers as a sample; it offers none without. */
  sample?: Sample;
  /** Is told how far the builds of add-in and page are, from 0 to 1. */
  onProgress?: (share: number) => void;
}

export interface LocalExcel {
  addinUrl: string;
  /** The page to open. */
  excelUrl: string;
  /** Resolves when add-in and page are built; rejects with what the build said. */
  ready: Promise<void>;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Serves the add-in and, on another port, the local Excel around it. Both on `localhost`: office.js trusts a host only
 * when its name equals the add-in's own.
 * @throws PortTaken
 */
export const serveLocalExcel = async (request: ServeRequest): Promise<LocalExcel> => {
  const { addinPort, excelPort, mode, sample, onProgress } = request;
  const certificate = await localhostCertificate();
  const addin = await choosePort(addinPort, 'ADDIN_PORT');
  const excel = await choosePort(excelPort, 'EXCEL_PORT');
  const addinUrl = `https://localhost:${addin}`;
  const live = mode === 'development';
  const built = { addin: 0, page: 0 };
  const tell = (which: keyof typeof built) => (share: number) => {
    built[which] = share;
    onProgress?.((built.addin + built.page) / 2);
  };

  const addinServer = await startServer(
    { ...(await addinBuild({ officeJs: officeJsUrl, quiet: true }, { mode })), context: root },
    addin,
    certificate,
    {
      ...serveOfficeJs,
      setupMiddlewares: (middlewares, server) => [
        serveConformance(officeJsUrl),
        ...(serveOfficeJs.setupMiddlewares?.(middlewares, server) ?? middlewares),
      ],
      liveReload: live,
      client: live ? { overlay: { errors: true, warnings: false, runtimeErrors: false } } : false,
      webSocketServer: live ? 'ws' : false,
      devMiddleware: { stats: 'errors-only' },
    },
    tell('addin'),
  );
  const excelServer = await startServer(
    pageBuild(),
    excel,
    certificate,
    {
      static: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      setupMiddlewares: (middlewares) => [
        serveManifest('/manifest.xml', join(root, 'manifest.xml'), addinUrl),
        serveManifest('/conformance.xml', join(root, 'test/host/conformance/manifest.xml'), addinUrl),
        serveRequirements(),
        serveSample(sample),
        ...middlewares,
      ],
      devMiddleware: { stats: 'errors-only' },
    },
    tell('page'),
  );

  return {
    addinUrl: `${addinUrl}/`,
    excelUrl: `https://localhost:${excel}/`,
    ready: Promise.all([addinServer.built, excelServer.built]).then(() => undefined),
    stop: async () => {
      await Promise.all([addinServer.stop(), excelServer.stop()]);
    },
  };
};
