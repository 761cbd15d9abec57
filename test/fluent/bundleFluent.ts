import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const cache = 'node_modules/.cache/fluent';

/**
 * Before the first test that loads Fluent: Fluent's components and the icons that src uses, as one file each. Their packages
 * are 2,100 modules, of which 26,700 icons; jest would resolve, read and run them anew for every file of tests, seconds
 * each. React stays outside, so that there is one.
 */
export default async function bundleFluent(): Promise<void> {
  const icons = iconsIn('src');
  await bundle('components', `export * from '@fluentui/react-components';`);
  await bundle('icons', `export { ${icons.join(', ')} } from '@fluentui/react-icons';`);
}

/** Does nothing when the file is there already, made of the same names and versions. */
async function bundle(name: string, contents: string): Promise<void> {
  const made = createHash('sha256').update(contents).update(versions()).digest('hex');
  const file = path.join(cache, `${name}.cjs`);
  if (firstLineOf(file) === `// ${made}`) return;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    external: ['react', 'react-dom', 'react/*', 'react-dom/*', 'scheduler'],
    logLevel: 'warning',
  });
  mkdirSync(cache, { recursive: true });
  // Whole or not at all: another run may be reading it.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `// ${made}\n${outputFiles[0]?.text ?? ''}`);
  renameSync(unfinished, file);
}

function firstLineOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n', 1)[0];
  } catch {
    return undefined;
  }
}

function versions(): string {
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  const read = (name: string) => readFileSync(require.resolve(`${name}/package.json`), 'utf8');
  return ['@fluentui/react-components', '@fluentui/react-icons', 'react', 'esbuild'].map(read).join();
}

const IMPORT = /import \{([^}]*)\} from '@fluentui\/react-icons'/g;

/** The names of all icons that a folder's files import. */
function iconsIn(folder: string): string[] {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const names = sources.flatMap((name) =>
    [...readFileSync(path.join(folder, name), 'utf8').matchAll(IMPORT)].flatMap(([, list = '']) =>
      list.split(',').map((icon) => icon.trim()),
    ),
  );
  return [...new Set(names)].filter((icon) => icon !== '').sort();
}
