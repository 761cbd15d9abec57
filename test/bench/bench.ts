import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadOfficeJs } from '../host/loadOfficeJs';

/**
 * Runs the measurements of the folder beside this file, each file one, or those that are named: `npm run bench -- appending`.
 */
const script = fileURLToPath(import.meta.url);
const folder = fileURLToPath(new URL('measurements', import.meta.url));
const known = readdirSync(folder).map((file) => path.basename(file, '.ts'));
const named = process.argv.slice(2);
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0)
  throw new Error(`No measurement ${unknown.join(', ')}; there is: ${known.join(', ')}`);

const [only, ...more] = named.length > 0 ? named : known;
if (only !== undefined && more.length === 0) {
  loadOfficeJs();
  const measurement: { run(): Promise<void> } = await import(`./measurements/${only}.ts`);
  await measurement.run();
  console.log('');
} else {
  // A process each: what one leaves in memory would weigh on the next.
  for (const name of [only, ...more]) {
    const { status } = spawnSync(process.execPath, [...process.execArgv, script, String(name)], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}
