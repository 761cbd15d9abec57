import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pageBuild from '../page/webpack.config.js';
import { localhostCertificate } from './certificates';
import { choosePort } from './choosePort';
import type { ServeAddin } from './serveAddin';
import { serveManifest } from './serveManifest';
import { serveRequirements } from './serveRequirements';
import { serveSample, type Sample } from './serveSample';
import { startServer } from './startServer';

export interface ServeRequest {
  /** 0 takes any free port. */
  addinPort: number;
  /** 0 takes any free port. */
  excelPort: number;
  serveAddin: ServeAddin;
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

const conformance = fileURLToPath(new URL('../conformance/manifest.xml', import.meta.url));

/**
 * Serves the add-in and, on another port, the local Excel around it. Both on `localhost`: office.js trusts a host only
 * when its name equals the add-in's own.
 * @throws PortTaken
 */
export const serveLocalExcel = async (request: ServeRequest): Promise<LocalExcel> => {
  const { addinPort, excelPort, serveAddin, sample, onProgress } = request;
  const certificate = await localhostCertificate();
  const addin = await choosePort(addinPort, 'ADDIN_PORT');
  const excel = await choosePort(excelPort, 'EXCEL_PORT');
  const built = { addin: 0, page: 0 };
  const tell = (which: keyof typeof built) => (share: number) => {
    built[which] = share;
    onProgress?.((built.addin + built.page) / 2);
  };

  const excelUrl = `https://localhost:${excel}`;
  const addinServer = await serveAddin({
    ...{ port: addin, certificate, excelUrl },
    onProgress: tell('addin'),
  });
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
        serveManifest('/manifest.xml', addinServer.manifest, addinServer.url),
        serveManifest('/conformance.xml', () => readFile(conformance, 'utf8'), addinServer.url),
        serveRequirements(),
        serveSample(sample),
        ...middlewares,
      ],
      devMiddleware: { stats: 'errors-only' },
    },
    tell('page'),
  );

  return {
    addinUrl: `${addinServer.url}/`,
    excelUrl: `${excelUrl}/`,
    ready: Promise.all([addinServer.built, excelServer.built]).then(() => undefined),
    stop: async () => {
      await Promise.all([addinServer.stop(), excelServer.stop()]);
    },
  };
};
