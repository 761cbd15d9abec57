import vm from 'node:vm';
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-node';
import { browserGlobals } from '../browserGlobals';
import { OFFICE_SCRIPT, readOfficeScript } from '../officeScript';

/** Compiled once per worker. */
let script: vm.Script | undefined;

/**
 * Node with unmodified office.js in the test's own realm: it tells plain objects by their prototype, so one loaded in another
 * realm would refuse the tests' objects.
 */
export default class OfficeEnvironment extends TestEnvironment {
  /**
   * With a global object that is an ordinary one. Jest's is a proxy, and each look at a global that office.js made or that
   * we use passes through it: a tenth of the time of these tests.
   * @see https://nodejs.org/api/vm.html#when-the-contextobject-argument-is-vmconstantsdont_contextify
   */
  constructor(config: JestEnvironmentConfig, environment: EnvironmentContext) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, environment);
    } finally {
      vm.createContext = createContext;
    }
  }

  override async setup(): Promise<void> {
    await super.setup();
    const context = this.getVmContext();
    if (!context) throw new Error('jest gave no context');
    Object.assign(this.global, { window: this.global, self: this.global, ...browserGlobals() });
    script ??= new vm.Script(readOfficeScript(), { filename: OFFICE_SCRIPT });
    script.runInContext(context);
  }
}
