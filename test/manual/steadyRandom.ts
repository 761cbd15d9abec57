import type { BrowserContext } from 'playwright-core';

/** Lets every page draw the same random bytes each time, so that case numbers in the pictures don't differ. */
export async function steadyRandom(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let drawn = 1;
    crypto.getRandomValues = (array) => {
      if (!array) return array;
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      // A linear congruential generator (Numerical Recipes): its upper bits are random enough to look at.
      for (const at of bytes.keys()) {
        drawn = (Math.imul(drawn, 1_664_525) + 1_013_904_223) >>> 0;
        bytes[at] = drawn >>> 24;
      }
      return array;
    };
  });
}
