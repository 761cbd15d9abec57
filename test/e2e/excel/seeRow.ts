import type { Page } from 'playwright-core';

/**
 * Waits until a row of the open sheet shows a text in a column, and gives its number. For sheets whose lines move when
 * something is added above them; only what is in view counts.
 */
export async function seeRow(page: Page, letter: string, text: string): Promise<number> {
  const seen = await page.waitForFunction(findRow, { letter, text }, { timeout: 60_000 });
  return Number(await seen.jsonValue());
}

/** Runs in the page; null while no row in view shows the text. */
function findRow(at: { letter: string; text: string }): string | null {
  const all = (selector: string) => Array.from(document.querySelectorAll(selector));
  const column = all('[role="columnheader"]')
    .find(({ textContent }) => textContent === at.letter)
    ?.getBoundingClientRect();
  const cell = all('[role="gridcell"]')
    .filter(({ textContent }) => textContent === at.text)
    .map((found) => found.getBoundingClientRect())
    .find(({ left }) => column && Math.abs(left - column.left) < 2);
  const number = all('[role="rowheader"]').find((header) => {
    const { top } = header.getBoundingClientRect();
    return cell && Math.abs(top - cell.top) < 2;
  });
  return number?.textContent ?? null;
}
