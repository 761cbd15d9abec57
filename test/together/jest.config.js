import { jestConfig } from '../jest.config.js';
import { together } from './together.mjs';

/** All tests, the files of a level in a few worlds. */
export default jestConfig(together);
