import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { cacheControl, headers } from '../../../src/site/headers.mjs';
import { servedFile } from '../../host/conformance/page/servedFile';
import { officeJsFolder } from '../../host/server/officeJs';
import type { Files } from '../../package/filesIn';
import { microsoftsHost } from './microsoftsHost';

/** The types that the files of a site have, which every web server knows. */
const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

interface Place {
  /** Where the site stands, e.g. `/klachten`. */
  folder: string;
  /** Who frames the pages here, besides those that do so at an office. */
  excelUrl: string;
}

/**
 * Answers as a plain web server does that has the site in a folder; and, under the name of Microsoft's host, which the tests'
 * browser finds here, as that one does, from the npm package of office.js.
 */
export async function answerFrom(
  files: Files,
  { folder, excelUrl }: Place,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'https://localhost');
  const send = (body: Uint8Array | string | undefined, more: Record<string, string>) => {
    const type = types[path.extname(pathname)] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': type, ...more }).end(body);
  };
  // Every file of the package has a lower-case name, but office.js asks for some as on Microsoft's servers; and for its own
  // scripts as another site's, which that server lets everybody read.
  const [, office] = /^\/lib\/1\/hosted\/(.+)$/.exec(pathname.toLowerCase()) ?? [];
  if (office) {
    const script = await readFile(path.join(officeJsFolder, office)).catch(() => undefined);
    return send(script, { 'Access-Control-Allow-Origin': '*' });
  }
  if (!pathname.startsWith(`${folder}/`)) return send(undefined, {});
  const asked = decodeURIComponent(pathname.slice(folder.length));
  const conformance = await servedFile(asked, `https://${microsoftsHost}/lib/1/hosted/office.js`);
  if (conformance) return send(conformance.body, {});
  send(files.get(`site${asked}`), {
    ...headers,
    'Content-Security-Policy': `${headers['Content-Security-Policy']} ${excelUrl}`,
    'Cache-Control': cacheControl(asked),
  });
}
