/**
 * Runs first in `npm start` and `npm test` (npm skips `pre` scripts where `.npmrc` says ignore-scripts), so that each works on
 * a fresh clone: installs what package-lock.json asks for
 * and node_modules lacks. It needs nothing but Node itself and takes a tenth of a second when there is nothing to do.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { howFar } from './install/howFar.mjs';
import { installReason } from './install/installReason.mjs';
import { isNodeNewEnough } from './install/isNodeNewEnough.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const packages = (lock) =>
  existsSync(root + lock) ? JSON.parse(readFileSync(root + lock, 'utf8')).packages : null;

/** How often it says how far the install is, in milliseconds: npm itself is silent where its output is no terminal. */
const tellEvery = 10_000;

/** Runs the npm that runs us, without a shell; npm.cmd of Windows can be started through a shell only. */
async function installPackages(wanted) {
  // A NODE_ENV of production would leave out the development packages, which both commands need.
  const how = ['ci', '--include=dev', '--no-progress'];
  const npm = process.env.npm_execpath ?? '';
  const child = npm.endsWith('npm-cli.js')
    ? spawn(process.execPath, [npm, ...how], { cwd: root, stdio: 'inherit' })
    : spawn('npm', how, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  const started = Date.now();
  const telling = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`  ${seconds} s: ${howFar(wanted, (path) => existsSync(`${root}${path}/package.json`))}`);
  }, tellEvery);
  try {
    const [status] = await once(child, 'exit');
    return status ?? 1;
  } catch (error) {
    console.error(`npm could not be started: ${error.message}`);
    return 1;
  } finally {
    clearInterval(telling);
  }
}

if (!isNodeNewEnough(process.versions.node, 20, 19)) {
  console.error(
    `This needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exitCode = 1;
} else {
  const wanted = packages('package-lock.json') ?? {};
  const reason = installReason(wanted, packages('node_modules/.package-lock.json'));
  if (reason) {
    console.log(`Installing the packages with "npm ci", because ${reason}. This takes a few minutes, once.`);
    process.exitCode = await installPackages(wanted);
    if (process.exitCode !== 0) console.error('The packages could not be installed; npm says why, above.');
  }
}
