import webpack, { type Configuration as Build } from 'webpack';
import WebpackDevServer, { type Configuration as Serving } from 'webpack-dev-server';
import { withoutTools } from '../../../webpack.config.js';
import type { Certificate } from './certificates';

export interface RunningServer {
  /** Resolves when the first build is done; rejects with its errors. */
  built: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Builds with webpack and serves the result from memory over https on localhost.
 * @param onProgress is told how far a build is, from 0 to 1
 */
export const startServer = async (
  build: Build,
  port: number,
  certificate: Certificate,
  serving: Serving,
  onProgress: (share: number) => void = () => undefined,
): Promise<RunningServer> => {
  const compiler = webpack({ ...build, infrastructureLogging: { level: 'warn' } });
  if (!compiler) throw new Error('webpack made no compiler');
  new webpack.ProgressPlugin(onProgress).apply(compiler);
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.failed.tap('startServer', reject);
    compiler.hooks.done.tap('startServer', (stats) =>
      stats.hasErrors() ? reject(new Error(stats.toString({ preset: 'errors-only' }))) : resolve(),
    );
  });
  built.catch(() => undefined); // whoever waits for it gets the error; nobody needs to wait
  const server = new WebpackDevServer(
    {
      ...serving,
      host: 'localhost',
      port,
      hot: false,
      // On this computer nothing is won by fewer bytes.
      compress: false,
      server: { type: 'https', options: { ...certificate } },
      setupExitSignals: false,
      setupMiddlewares: (middlewares, started) =>
        withoutTools(serving.setupMiddlewares?.(middlewares, started) ?? middlewares),
    },
    compiler,
  );
  await server.start();
  return { built, stop: () => server.stop() };
};
