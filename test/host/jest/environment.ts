import vm from 'node:vm';
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
  override async setup(): Promise<void> {
    await super.setup();
    const context = this.getVmContext();
    if (!context) throw new Error('jest gave no context');
    Object.assign(this.global, { window: this.global, self: this.global, ...browserGlobals() });
    script ??= new vm.Script(readOfficeScript(), { filename: OFFICE_SCRIPT });
    script.runInContext(context);
  }
}
