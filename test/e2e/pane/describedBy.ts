import type { Locator } from 'playwright-core';

/** What a screen reader says after a field's name: its hint, and its error when there is one. */
export const describedBy = (field: Locator): Promise<string> =>
  field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
