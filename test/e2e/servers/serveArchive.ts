import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import path from 'node:path';
import { FileParts } from '../../host/files/FileParts';
import type { ServeAddin } from '../../host/server/serveAddin';
import type { Files } from '../../package/filesIn';
import { makeArchive } from '../../package/makeArchive';
import { archiveFile } from './archiveFile';
import { answerFrom } from './answerFrom';

/** Below the root, as on a host that serves other things as well. */
const folder = '/klachten';

/**
 * The add-in as an office gets it: built for its host, put in the archive, unpacked again and served by nothing but files and
 * the headers that the manual recommends. Who asks before it is built waits.
 */
export const serveArchive: ServeAddin = async ({ port, certificate, excelUrl, onProgress }) => {
  const url = `https://localhost:${port}${folder}`;
  const unpacked = unpack(url).finally(() => onProgress(1));
  unpacked.catch(() => undefined); // whoever waits for it gets the error
  const server = createServer(certificate, (request, response) => {
    unpacked
      .then((files) => answerFrom(files, { folder, excelUrl }, request, response))
      .catch((error: Error) => response.writeHead(500).end(error.message));
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return {
    url,
    manifest: async () => Buffer.from((await unpacked).get('manifest.xml') ?? []).toString('utf8'),
    built: unpacked.then(() => undefined),
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

async function unpack(url: string): Promise<Files> {
  const archive = await makeArchive(url, async () => new Map());
  await mkdir(path.dirname(archiveFile), { recursive: true });
  await writeFile(archiveFile, archive);
  return new Map(Object.entries((await FileParts.from(archive)).bytes));
}
