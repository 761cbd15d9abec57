import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const tests = fileURLToPath(new URL('..', import.meta.url));
const made = path.join(tests, '.cache', 'together');

/**
 * Puts the files of a level together in a few, and gives what jest is to run instead of them.
 *
 * For each file jest makes a world of its own, loads office.js or React and everything of ours into it, and runs all of
 * it cold: that took more than half of the time of the local Excel's tests and a third of the workbook's. Files that
 * are put together share a world, as the parts of the product do; each stands in a `describe` of its own name. A file
 * that mocks modules keeps a world to itself.
 *
 * @param level a folder of test
 * @param worlds into how many; in each other environment that files ask for into as many, or less when they are few
 * @returns globs from the repository's root
 */
export function together(level, worlds) {
  const target = path.join(made, level);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const alone = [];
  const byEnvironment = new Map();
  for (const file of testsIn(path.join(tests, level))) {
    const text = readFileSync(file, 'utf8');
    const [, environment = ''] = /@jest-environment (\w+)/.exec(text) ?? [];
    if (/\bjest\.(mock|doMock)\(/.test(text)) alone.push(`test/${nameOf(file)}`);
    else byEnvironment.set(environment, [...(byEnvironment.get(environment) ?? []), { file, text }]);
  }
  for (const [environment, files] of byEnvironment) {
    dealOut(files, Math.min(worlds, Math.ceil(files.length / fewest))).forEach((group, index) =>
      writeFileSync(
        path.join(target, `${environment}${index + 1}.test.js`),
        worldOf(
          environment,
          group.map(({ file }) => file),
        ),
      ),
    );
  }
  return [`test/.cache/together/${level}/*.test.js`, ...alone];
}

const testsIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));

const nameOf = (file) => path.relative(tests, file).split(path.sep).join('/');

/** A world with less than this is hardly worth its start. */
const fewest = 6;

/** About as much text to each. */
function dealOut(files, groups) {
  const dealt = Array.from({ length: groups }, () => ({ size: 0, files: [] }));
  for (const file of [...files].sort((a, b) => b.text.length - a.text.length)) {
    const least = dealt.reduce((a, b) => (b.size < a.size ? b : a));
    least.files.push(file);
    least.size += file.text.length;
  }
  return dealt.map((group) => group.files).filter((group) => group.length > 0);
}

const worldOf = (environment, files) =>
  [
    ...(environment ? [`/** @jest-environment ${environment} */`] : []),
    ...files.map((file) => `describe('test/${nameOf(file)}', () => void require(${JSON.stringify(file)}));`),
    '',
  ].join('\n');
