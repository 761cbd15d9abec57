import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const packageJson = 'node_modules/@sparticuz/chromium/package.json';
const cache = 'node_modules/.cache/chromium';

/**
 * How to start the Chromium that npm installed, unpacked once; null where it cannot run: it is for Linux on x64 only.
 * The package is meant for Amazon's servers and asks for some care: it unpacks to the temporary directory, keeps a file
 * that is only half there, looks for fonts in fixed places (a page without any font crashes), and brings its own
 * libraries only where it believes to be on such a server.
 */
export function npmChromium(): LaunchOptions | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { version } = JSON.parse(readFileSync(packageJson, 'utf8')) as { version: string };
  const home = join(process.cwd(), cache, version);
  if (!existsSync(home)) unpackTo(home);
  return {
    executablePath: join(home, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'al2023/lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

function unpackTo(home: string) {
  const unfinished = `${home}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  execFileSync(process.execPath, ['test/e2e/browser/unpack.mjs'], {
    env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  writeFileSync(join(unfinished, 'fonts.conf'), fonts);
  rmSync(home, { recursive: true, force: true });
  renameSync(unfinished, home);
}
