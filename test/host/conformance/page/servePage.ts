import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import { answerTo } from './answerTo';

/** Excel takes a page only from a certificate that its computer trusts. */
interface Trusted {
  cert: string | Buffer;
  key: string | Buffer;
}

/** Serves the page over https on localhost. @param officeJs where the page loads office.js from */
export async function servePage(port: number, officeJs: string, trusted: Trusted): Promise<Server> {
  const server = createServer(trusted, (request, response) => {
    answerTo((request.url ?? '').split('?')[0] ?? '', officeJs).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await once(server.listen(port, 'localhost'), 'listening');
  return server;
}
