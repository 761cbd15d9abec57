import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

/**
 * Makes small mistakes in the given files, one at a time, and tells which of them no unit test notices:
 *
 *     npm run mutants -- src/procedure/day.ts src/usecases/takeStep.ts
 *     npm run mutants -- --draw 400 --seed 1
 *
 * The second takes so many at random from everything in procedure and usecases, because all of them take hours.
 */
const everything = ['src/procedure/**/*.ts', 'src/usecases/**/*.ts'];

const { values, positionals } = parseArgs({
  options: { draw: { type: 'string' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const count = values.draw === undefined ? null : Number(values.draw);
if (count === null ? positionals.length === 0 : !(count > 0)) {
  console.error('Which files? Or how many mutants: --draw 400 --seed 1');
  process.exit(2);
}

const repository = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(repository);
/** Where the mutated copy goes: not under node_modules, where jest takes no file for a test. */
const tempDirName = mkdtempSync(join(tmpdir(), 'mutants-'));

const results = await new Stryker({
  mutate: positionals.length > 0 ? positionals : everything,
  plugins: ['@stryker-mutator/jest-runner', join(repository, 'test/mutants/drawing.mjs')],
  testRunner: 'jest',
  jest: { configFile: 'test/mutants/jest.config.js' },
  coverageAnalysis: 'perTest',
  // What runs once, when a file is loaded, would need every test again for each mutant.
  ignoreStatic: true,
  // On a busy machine a test takes long, and a mutant that is given up counts as noticed.
  timeoutMS: 30_000,
  concurrency: availableParallelism(),
  ...(count !== null && { checkers: ['drawing'], drawing: { count, seed: values.seed } }),
  ignorePatterns: ['dist', 'coverage', '.cache'],
  tempDirName,
  cleanTempDir: 'always',
  reporters: ['progress-append-only', 'clear-text'],
  clearTextReporter: { logTests: false, reportTests: false, skipFull: true },
}).runMutationTest();
rmSync(tempDirName, { recursive: true, force: true });

const number = (...statuses: string[]) => results.filter(({ status }) => statuses.includes(status)).length;
const noticed = number('Killed', 'Timeout');
const valid = noticed + number('Survived', 'NoCoverage');
console.log(
  `${noticed} of ${valid} mutants noticed: ${((100 * noticed) / valid).toFixed(1)} %` +
    ` (killed ${number('Killed')}, timed out ${number('Timeout')}, survived ${number('Survived')},` +
    ` not covered ${number('NoCoverage')}; aside: ${number('Ignored')} static)`,
);
