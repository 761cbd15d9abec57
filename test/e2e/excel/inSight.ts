import type { Locator, Page } from 'playwright-core';

/** Resolves when a window shows all of something without scrolling, with nothing over it. */
export async function inSight(window: Page, what: Locator): Promise<void> {
  await window.waitForFunction(
    (element) => {
      const { top, bottom, left, right } = (element as Element).getBoundingClientRect();
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return top >= 0 && bottom <= innerHeight && element?.contains(over);
    },
    await what.elementHandle(),
  );
}
