/** @jest-environment node */
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { choosePort } from './choosePort';
import { localhostCertificate } from './certificates';
import { startServer } from './startServer';

/** As a page of another site asks for an image or a script. */
const headers = { 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Site': 'cross-site' };

const answerOf = (port: number, path: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request({ host: 'localhost', port, path, headers, rejectUnauthorized: false }, (response) =>
      resolve(response.resume()),
    )
      .on('error', reject)
      .end();
  });

test('other sites see the add-in’s files, read none, and can start neither an editor nor a build', async () => {
  const port = await choosePort(0, 'ADDIN_PORT');
  const server = await startServer(
    { mode: 'development', entry: 'data:text/javascript,' },
    port,
    await localhostCertificate(),
    { static: false, client: false, webSocketServer: false, devMiddleware: { stats: 'none' } },
  );
  try {
    await server.built;
    const { statusCode, headers: said } = await answerOf(port, '/main.js');
    expect(statusCode).toBe(200);
    expect(said['cross-origin-resource-policy']).toBeUndefined();
    expect(said['access-control-allow-origin']).toBeUndefined();
    for (const tool of ['', '/open-editor?fileName=package.json', '/invalidate']) {
      expect((await answerOf(port, `/webpack-dev-server${tool}`)).statusCode).toBe(404);
    }
  } finally {
    await server.stop();
  }
});
