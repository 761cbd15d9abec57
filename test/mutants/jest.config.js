import config from '../jest.config.js';

const unit = config.projects.find(({ displayName }) => displayName === 'unit');

/** The unit tests of the rules and use cases alone: a test that asks for another environment would not be listened to. */
export default {
  ...unit,
  testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
  testMatch: ['procedure', 'usecases'].map((folder) => `<rootDir>/test/unit/${folder}/**/*.test.ts`),
};
