import { fileURLToPath } from 'node:url';

// jest resolves a project's relative rootDir against the current folder, not against this file.
const repository = fileURLToPath(new URL('..', import.meta.url));

const moduleNameMapper = {
  '\\.css$': '<rootDir>/test/fakes/empty.css.cjs',
  // numfmt 4.0.1 names a file for require that it doesn't contain.
  '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
};

/** One jest run, a project per level of test; see src/README.md for what belongs where. */
const project = (displayName, testMatch, testEnvironment, more = {}) => ({
  displayName,
  rootDir: repository,
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
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
  transformIgnorePatterns: ['/node_modules/(?!(.*/node_modules/)?(@borgar/fx|numfmt|strip-bom|uuid)/)'],
  moduleNameMapper,
  ...more,
});

export default {
  // Only what hangs takes so long: on a busy machine a test may take many times what it takes on a free one.
  testTimeout: 120_000,
  projects: [
    project('unit', ['test/unit/**/*.test.ts'], 'node'),
    project('host', ['test/host/**/*.test.ts'], '<rootDir>/test/host/jest/environment.ts'),
    project('workbook', ['test/workbook/**/*.test.ts'], '<rootDir>/test/host/jest/environment.ts'),
    project('component', ['test/component/**/*.test.tsx'], 'jsdom', {
      globalSetup: '<rootDir>/test/component/bundleFluent.ts',
      setupFilesAfterEnv: ['<rootDir>/test/component/setup.ts'],
      moduleNameMapper: {
        ...moduleNameMapper,
        '^@fluentui/react-components$': '<rootDir>/node_modules/.cache/fluent/components.cjs',
        '^@fluentui/react-icons$': '<rootDir>/node_modules/.cache/fluent/icons.cjs',
      },
    }),
    project('e2e', ['test/e2e/**/*.test.ts'], 'node', {
      globalSetup: '<rootDir>/test/e2e/servers/setup.ts',
      globalTeardown: '<rootDir>/test/e2e/servers/teardown.ts',
    }),
  ],
};
