import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { servedFile } from './servedFile';

/** Of the page as an add-in. */
export const manifest = 'test/host/conformance/manifest.xml';

interface Answer {
  status: 200 | 404;
  headers: Readonly<Record<string, string>>;
  body: string | Buffer | null;
}

const found = (type: string, body: string | Buffer): Answer => ({
  status: 200,
  headers: { 'Content-Type': type },
  body,
});

const types = { png: 'image/png', html: 'text/html; charset=utf-8' } as const;

/** What the manifest names of the folder `assets`: its icons and a page of help. */
async function assetAt(path: string): Promise<Answer | null> {
  const [, type] = /^\/assets\/[\w-]+\.(png|html)$/.exec(path) ?? [];
  const body = type && (await readFile(join(process.cwd(), path)).catch(() => null));
  return body ? found(types[type as keyof typeof types], body) : null;
}

/**
 * What the server of the page and its manifest answers. Excel on the web fetches the manifest from it, out of a page
 * of its own (office-addin-dev-settings names it in the address; Office-Addin-TaskPane #158): so this file may be read by any.
 * @param officeJs where the page loads office.js from
 */
export async function answerTo(path: string, officeJs: string): Promise<Answer> {
  if (path === '/manifest.xml') {
    const { headers, ...answer } = found('text/xml', await readFile(manifest));
    return { ...answer, headers: { ...headers, 'Access-Control-Allow-Origin': '*' } };
  }
  const file = await servedFile(path, officeJs);
  if (file) return found(file.type, file.body);
  return (await assetAt(path)) ?? { status: 404, headers: {}, body: null };
}
