import type { Page } from 'playwright-core';

/** A column by its letter, or by the header that stands in row 1. */
export type Column = { letter: string } | { header: string };

/**
 * Scrolls the open sheet sideways, as with its scroll bar, until a column is whole in view; selects nothing.
 * @returns the column's letter
 * @throws Error when there is no such column among those that the sheet shows
 */
export async function bringIntoView(page: Page, column: Column): Promise<string> {
  const letter = await page.evaluate(scrollTo, column);
  if (letter === null) throw new Error(`the sheet shows no column ${JSON.stringify(column)}`);
  return letter;
}

/** Runs in the page, which draws only what is in view: looks at one screen after the other. */
async function scrollTo(column: Column): Promise<string | null> {
  const viewport = document.querySelector('.scroller');
  if (!viewport) return null;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const all = (selector: string) => Array.from(document.querySelectorAll(selector));
  const textOf = (element: Element) => element.textContent ?? '';

  const found = () => {
    const numberOne = all('[role="rowheader"]').find((cell) => textOf(cell) === '1');
    const firstRow = numberOne?.getBoundingClientRect();
    const isTitle = (cell: Element) => {
      const { top, bottom } = cell.getBoundingClientRect();
      return firstRow !== undefined && top < firstRow.bottom - 2 && bottom > firstRow.top + 2;
    };
    const title =
      'header' in column &&
      all('[role="gridcell"]').find((cell) => textOf(cell) === column.header && isTitle(cell));
    const head = all('[role="columnheader"]').find((candidate) => {
      if ('letter' in column) return textOf(candidate) === column.letter;
      const { left } = candidate.getBoundingClientRect();
      return title && Math.abs(title.getBoundingClientRect().left - left) < 2;
    });
    const room = head?.closest('.part')?.getBoundingClientRect();
    const box = head?.getBoundingClientRect();
    return head && room && box && box.left >= room.left - 1 && box.right <= room.right + 1
      ? textOf(head)
      : null;
  };

  const inViewNow = found();
  if (inViewNow) return inViewNow;
  const step = viewport.clientWidth / 3;
  const places = Array.from({ length: Math.ceil(viewport.scrollWidth / step) }, (_, index) => index * step);
  // What is looked for next is often near what was looked for last, to its right.
  const ahead = (left: number) => left > viewport.scrollLeft;
  for (const left of [...places.filter(ahead), ...places.filter((place) => !ahead(place))]) {
    viewport.scrollLeft = left;
    // The sheet follows its scroll bar with the next frame.
    for (let frames = 0; frames < 2; frames += 1) await frame();
    const letter = found();
    if (letter) return letter;
  }
  return null;
}
