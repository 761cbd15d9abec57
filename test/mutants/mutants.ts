import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { placesToMutate } from './placesToMutate';

/**
 * Makes small mistakes in the rules and the use cases, one at a time, and tells which of them no unit test notices:
 *
 *     npm run mutants -- src/procedure/calendar/day.ts src/usecases/case/takeStep.ts
 *     npm run mutants -- --draw 400 --seed 1
 *
 * The second draws so many from everything in procedure and usecases, because all of them take hours.
 */
const everything = ['src/procedure', 'src/usecases'];

/** Neither mutated nor asked by a unit test of what is; jest looks through whatever is copied, before each mutant. */
const unneeded = [
  ...['dist', 'coverage', '.cache', 'assets'],
  ...['office', 'ui', 'callback', 'taskpane', 'dialog'].map((folder) => `src/${folder}`),
  ...['host', 'workbook', 'component', 'e2e', 'bench', 'sample'].map((folder) => `test/${folder}`),
];

const { values, positionals } = parseArgs({
  options: { draw: { type: 'string', default: '0' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const drawing = { count: Number(values.draw), seed: values.seed };
if (positionals.length > 0 === drawing.count > 0) {
  console.error('Say which files, or how many mutants to draw from all: --draw 400 --seed 1');
  process.exit(2);
}

const repository = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(repository);
/** Where the mutated copy goes: not under node_modules, where jest takes no file for a test. */
const tempDirName = mkdtempSync(join(tmpdir(), 'mutants-'));

process.on('exit', () => rmSync(tempDirName, { recursive: true, force: true }));

const results = await new Stryker({
  mutate:
    positionals.length > 0 ? positionals : await placesToMutate(everything, drawing.count, drawing.seed),
  plugins: [
    '@stryker-mutator/jest-runner',
    ...['drawing.mjs', 'coveringTests.mjs', 'missed.mjs'].map((plugin) =>
      join(repository, 'test/mutants', plugin),
    ),
  ],
  ...(drawing.count > 0 && { checkers: ['drawing'], drawing }),
  testRunner: 'coveringTests',
  jest: { configFile: 'test/mutants/jest.config.js' },
  coverageAnalysis: 'perTest',
  // What runs once, when a file is loaded, would need every test again for each mutant.
  ignoreStatic: true,
  // On a busy machine a test takes long, and a mutant that is given up counts as noticed.
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 15,
  concurrency: availableParallelism(),
  ignorePatterns: unneeded,
  tempDirName,
  cleanTempDir: 'always',
  reporters: ['missed'],
}).runMutationTest();

const number = (...statuses: string[]) => results.filter(({ status }) => statuses.includes(status)).length;
const noticed = number('Killed', 'Timeout');
const all = noticed + number('Survived', 'NoCoverage');
console.log(
  `${noticed} of ${all} mutants noticed: ${((100 * noticed) / all).toFixed(1)} %` +
    ` (killed ${number('Killed')}, timed out ${number('Timeout')}, survived ${number('Survived')},` +
    ` reached by no test ${number('NoCoverage')})`,
);
