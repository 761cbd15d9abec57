import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { servedFile } from './servedFile';

/** Excel takes a page only from a certificate that its computer trusts. */
interface Trusted {
  cert: string | Buffer;
  key: string | Buffer;
}

/** Icons stand in `assets`, and nothing else is served from that folder. */
const iconAt = (path: string): Promise<Buffer | null> =>
  /^\/assets\/[\w-]+\.png$/.test(path)
    ? readFile(join(process.cwd(), path)).catch(() => null)
    : Promise.resolve(null);

/** Serves the page and its icons over https on localhost. @param officeJs where the page loads office.js from */
export async function servePage(port: number, officeJs: string, trusted: Trusted): Promise<Server> {
  const server = createServer(trusted, (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const answer = async () => {
      const file = await servedFile(path, officeJs);
      const body = file?.body ?? (await iconAt(path));
      response.writeHead(body === null ? 404 : 200, { 'Content-Type': file?.type ?? 'image/png' }).end(body);
    };
    answer().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await once(server.listen(port, 'localhost'), 'listening');
  return server;
}
