import vm from 'node:vm';
import { browserGlobals } from './browserGlobals';
import { OFFICE_SCRIPT, readOfficeScript } from './officeScript';

/** Loads unmodified office.js into this realm, for scripts in plain Node: afterwards `Excel` is there. */
export function loadOfficeJs(): void {
  if ('Excel' in globalThis) return;
  for (const [name, value] of Object.entries({ window: globalThis, self: globalThis, ...browserGlobals() })) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
  vm.runInThisContext(readOfficeScript(), { filename: OFFICE_SCRIPT });
}
