/**
 * Runs first in `npm start` and `npm test` (npm skips `pre` scripts where `.npmrc` says ignore-scripts), so that each works on
 * a fresh clone: installs what package-lock.json asks for
 * and node_modules lacks. It needs nothing but Node itself and takes a tenth of a second when there is nothing to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installReason } from './install/installReason.mjs';
import { isNodeNewEnough } from './install/isNodeNewEnough.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const packages = (lock) =>
  existsSync(root + lock) ? JSON.parse(readFileSync(root + lock, 'utf8')).packages : null;

/** Runs the npm that runs us, without a shell; npm.cmd of Windows can be started through a shell only. */
function installPackages() {
  // A NODE_ENV of production would leave out the development packages, which both commands need.
  const how = ['ci', '--include=dev'];
  const npm = process.env.npm_execpath ?? '';
  const { status, error } = npm.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...how], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', how, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(`npm could not be started: ${error.message}`);
  return status ?? 1;
}

if (!isNodeNewEnough(process.versions.node, 20, 11)) {
  console.error(
    `This needs Node 20.11 or newer; this is Node ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exitCode = 1;
} else {
  const reason = installReason(
    packages('package-lock.json') ?? {},
    packages('node_modules/.package-lock.json'),
  );
  if (reason) {
    console.log(`Installing the packages with "npm ci", because ${reason}. This takes a few minutes, once.`);
    process.exitCode = installPackages();
    if (process.exitCode !== 0) console.error('The packages could not be installed; npm says why, above.');
  }
}
