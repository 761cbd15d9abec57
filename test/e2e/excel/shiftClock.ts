import type { BrowserContext } from 'playwright-core';

/**
 * Lets every page of this browser begin at another moment, so that deadlines and quarters come out the same whenever
 * the tests run. Playwright's own clock replaces `performance` too, on which office.js and the grid depend.
 */
export async function shiftClock(context: BrowserContext, moment: Date): Promise<void> {
  await context.addInitScript((shift) => {
    const real = Date;
    const now = () => real.now() + shift;
    globalThis.Date = new Proxy(real, {
      construct: (_real, given) => (given.length === 0 ? new real(now()) : Reflect.construct(real, given)),
      get: (_real, name) => (name === 'now' ? now : Reflect.get(real, name)),
    });
  }, moment.getTime() - Date.now());
}
