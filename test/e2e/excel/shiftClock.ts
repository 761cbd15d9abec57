import type { BrowserContext } from 'playwright-core';

/**
 * Lets every page of this browser begin at another moment, so that deadlines and quarters come out the same whenever
 * the tests run. Playwright's own clock replaces `performance` too, on which office.js and the grid depend.
 */
export async function shiftClock(context: BrowserContext, moment: Date): Promise<void> {
  await context.addInitScript((shift) => {
    const real = Date;
    // Methods only: an arrow function gets its name from a helper of tsx (esbuild's keepNames), which no page has.
    const shifted = {
      now() {
        return real.now() + shift;
      },
      construct(_real: DateConstructor, given: unknown[]) {
        return given.length === 0 ? new real(shifted.now()) : Reflect.construct(real, given);
      },
      get(_real: DateConstructor, name: string | symbol) {
        return name === 'now' ? shifted.now : Reflect.get(real, name);
      },
    };
    globalThis.Date = new Proxy(real, shifted);
  }, moment.getTime() - Date.now());
}
