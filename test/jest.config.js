import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

// jest resolves a project's relative rootDir against the current folder, not against this file.
const repository = fileURLToPath(new URL('..', import.meta.url));

const moduleNameMapper = {
  '\\.css$': '<rootDir>/test/fakes/empty.css.cjs',
  // numfmt 4.0.1 names a file for require that it doesn't contain.
  '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
};

/** Made by bundleFluent before the first test. */
const bundledFluent = {
  '^@fluentui/react-components$': '<rootDir>/node_modules/.cache/fluent/components.cjs',
  '^@fluentui/react-icons$': '<rootDir>/node_modules/.cache/fluent/icons.cjs',
};

/** A project per level of test; see src/README.md for what belongs where. */
const project = (level, globs, testEnvironment, more = {}) => ({
  displayName: level,
  rootDir: repository,
  testMatch: globs.map((glob) => `<rootDir>/${glob}`),
  testEnvironment,
  transform: {
    '^.+\\.[mc]?[tj]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Packages that ship ES modules only, by name, also where they are nested in another package.
  transformIgnorePatterns: [
    '/node_modules/(?!(.*/node_modules/)?(@borgar/fx|marked|numfmt|strip-bom|uuid)/)',
  ],
  moduleNameMapper,
  sandboxInjectedGlobals: ['Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String'],
  ...more,
});

const withOffice = '<rootDir>/test/host/jest/environment.ts';

/**
 * One jest run over all levels.
 * @param globsOf what to run of a level of test that may share a world in so many parts
 */
export const jestConfig = (globsOf) => ({
  // Only what hangs takes so long: on a busy machine a test may take many times what it takes on a free one.
  testTimeout: 120_000,
  // All cores, where jest would leave one idle; a worker takes up to 2 GB, so not all of many.
  maxWorkers: Math.min(availableParallelism(), 4),
  testSequencer: fileURLToPath(new URL('longestFirst.mjs', import.meta.url)),
  projects: [
    project('unit', globsOf('unit', 3), 'node'),
    project('host', globsOf('host', 2), withOffice),
    project('workbook', globsOf('workbook', 5), withOffice),
    project('component', globsOf('component', 2), '<rootDir>/test/component/jest/environment.ts', {
      globalSetup: '<rootDir>/test/fluent/bundleFluent.ts',
      setupFilesAfterEnv: ['<rootDir>/test/component/setup.ts'],
      moduleNameMapper: { ...moduleNameMapper, ...bundledFluent },
    }),
    project('e2e', ['test/e2e/**/*.test.ts'], 'node', {
      globalSetup: '<rootDir>/test/e2e/servers/setup.ts',
      globalTeardown: '<rootDir>/test/e2e/servers/teardown.ts',
      moduleNameMapper: { ...moduleNameMapper, ...bundledFluent },
    }),
  ],
});

/** A world for each file, for watching and for single files; `npm test` takes test/together/jest.config.js. */
export default jestConfig((level) => [`test/${level}/**/*.test.ts`, `test/${level}/**/*.test.tsx`]);
