/** @jest-environment node */
import { choosePort } from './choosePort';
import { localhostCertificate } from './certificates';
import { startServer } from './startServer';
import { request } from 'node:https';

const statusOf = (port: number, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(
      { host: 'localhost', port, path, rejectUnauthorized: false },
      (response) => void (response.resume(), resolve(response.statusCode)),
    )
      .on('error', reject)
      .end();
  });

test('no page can start an editor or a build through the server', async () => {
  const port = await choosePort(0, 'ADDIN_PORT');
  const server = await startServer(
    { mode: 'development', entry: 'data:text/javascript,' },
    port,
    await localhostCertificate(),
    { static: false, client: false, webSocketServer: false, devMiddleware: { stats: 'none' } },
  );
  try {
    await server.built;
    expect(await statusOf(port, '/main.js')).toBe(200);
    expect(await statusOf(port, '/webpack-dev-server/open-editor?fileName=package.json')).toBe(404);
    expect(await statusOf(port, '/webpack-dev-server/invalidate')).toBe(404);
    expect(await statusOf(port, '/webpack-dev-server')).toBe(404);
  } finally {
    await server.stop();
  }
});
