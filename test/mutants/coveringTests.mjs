import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strykerPlugins as jestPlugins } from '@stryker-mutator/jest-runner';

/**
 * Stryker's runner for jest, but of the test files it loads only those with a test that reaches the mutant, the quickest
 * first, and no more once one of them failed. By itself it loads every file that depends on what is mutated and runs to
 * the end, which takes some ten times as long.
 */
class CoveringTests {
  constructor(runner, { tempDirName }) {
    this.runner = runner;
    /** Which process runs the tests first is not said, so the others read there what it found. */
    this.found = join(tempDirName, 'tests.json');
    const { jestTestAdapter } = runner;
    runner.jestTestAdapter = {
      run: (settings) =>
        jestTestAdapter.run(this.chosen ? { ...settings, testFiles: this.chosen } : settings),
    };
  }

  init() {
    return this.runner.init();
  }

  capabilities() {
    return this.runner.capabilities();
  }

  async dryRun(options) {
    const result = await this.runner.dryRun(options);
    const tests = (result.tests ?? []).map(({ id, fileName, timeSpentMs }) => ({
      id,
      fileName,
      timeSpentMs,
    }));
    writeFileSync(this.found, JSON.stringify(tests));
    return result;
  }

  async mutantRun(options) {
    const files = this.filesOf(options.testFilter ?? []);
    let result;
    // Most mutants are noticed by the first file; the others together take less than each by itself.
    for (let from = 0, count = 1; from < files.length; from += count, count *= 2) {
      this.chosen = files.slice(from, from + count);
      const { nrOfTests = 0 } = result ?? {};
      result = await this.runner.mutantRun(options);
      if (result.status !== 'survived') break;
      result = { ...result, nrOfTests: result.nrOfTests + nrOfTests };
    }
    this.chosen = undefined;
    return result ?? this.runner.mutantRun(options);
  }

  /** The files of these tests, by the time that the tests take. */
  filesOf(ids) {
    if (!existsSync(this.found)) return [];
    this.tests ??= JSON.parse(readFileSync(this.found, 'utf8'));
    const wanted = new Set(ids);
    const times = new Map();
    for (const { id, fileName, timeSpentMs } of this.tests) {
      if (wanted.has(id)) times.set(fileName, (times.get(fileName) ?? 0) + timeSpentMs);
    }
    return [...times].sort(([, a], [, b]) => a - b).map(([fileName]) => fileName);
  }
}

const factory = (injector, options) => {
  const [jest] = jestPlugins;
  return new CoveringTests(injector.injectFunction(jest.factory), options);
};
factory.inject = ['$injector', 'options'];

export const strykerPlugins = [{ kind: 'TestRunner', name: 'coveringTests', factory }];
