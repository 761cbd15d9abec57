import type { Page } from 'playwright-core';
import { bringIntoView, type Column } from './bringIntoView';

export interface SeenCell {
  text: string;
  /** Colour behind the text, e.g. `rgb(255, 199, 206)`; `rgba(0, 0, 0, 0)` when there is none. */
  fill: string;
}

/**
 * Waits until the cell of a column and a row shows a text. The cell is found as a person finds it: below its letter,
 * beside its number.
 * @throws Error that says what the cell shows instead
 */
export async function seeCell(
  page: Page,
  column: Column,
  row: number,
  text: string | RegExp,
): Promise<SeenCell> {
  const letter = await bringIntoView(page, column);
  const at = { letter, number: String(row) };
  const wanted = typeof text === 'string' ? { text } : { pattern: text.source };
  try {
    const seen = await page.waitForFunction(lookAt, { ...at, ...wanted }, { timeout: 60_000 });
    return (await seen.jsonValue()) as SeenCell;
  } catch {
    const now = await page.evaluate(lookAt, at);
    throw new Error(`${letter}${row} shows ${now ? `"${now.text}"` : 'nothing'} instead of ${String(text)}`);
  }
}

/** Runs in the page; null while the cell isn't drawn or shows something else. */
function lookAt(at: { letter: string; number: string; text?: string; pattern?: string }): SeenCell | null {
  const boxOf = (selector: string, text: string) =>
    Array.from(document.querySelectorAll(selector))
      .find((element) => element.textContent === text)
      ?.getBoundingClientRect();
  const column = boxOf('[role="columnheader"]', at.letter);
  const row = boxOf('[role="rowheader"]', at.number);
  if (!column || !row) return null;
  const x = column.x + column.width / 2;
  const y = row.y + row.height / 2;
  const cell = Array.from(document.querySelectorAll('[role="gridcell"]')).find((candidate) => {
    const box = candidate.getBoundingClientRect();
    return box.left < x && x < box.right && box.top < y && y < box.bottom;
  });
  if (!cell) return null;
  const text = cell.textContent ?? '';
  if (at.text !== undefined && text !== at.text) return null;
  if (at.pattern !== undefined && !new RegExp(at.pattern).test(text)) return null;
  return { text, fill: getComputedStyle(cell).backgroundColor };
}
