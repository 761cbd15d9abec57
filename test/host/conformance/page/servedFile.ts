import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The page's script, which runs in the browsers that Office uses for add-ins. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here('main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

interface Served {
  type: string;
  body: string;
}

/**
 * What a server of the page answers, `null` for any other address; made when it is asked for.
 * @param officeJs where the page loads office.js from
 */
export async function servedFile(path: string, officeJs: string): Promise<Served | null> {
  if (path === '/conformance.js') return { type: 'text/javascript; charset=utf-8', body: await script() };
  if (path !== '/conformance.html') return null;
  const page = await readFile(here('conformance.html'), 'utf8');
  return { type: 'text/html; charset=utf-8', body: page.replace('OFFICE_JS', officeJs) };
}
