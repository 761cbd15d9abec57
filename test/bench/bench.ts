import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadOfficeJs } from '../host/loadOfficeJs';

/**
 * Runs the measurements of the folder beside this file, each file one, or those that are named: `npm run bench -- appending`.
 */
const folder = fileURLToPath(new URL('measurements', import.meta.url));
const known = readdirSync(folder).map((file) => path.basename(file, '.ts'));
const named = process.argv.slice(2);
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0)
  throw new Error(`No measurement ${unknown.join(', ')}; there is: ${known.join(', ')}`);

loadOfficeJs();
for (const name of named.length > 0 ? named : known) {
  const measurement: { run(): Promise<void> } = await import(`./measurements/${name}.ts`);
  await measurement.run();
  console.log('');
}
