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

/** Runs in the page, which draws only what is in view: looks where the column was last, then at one screen after the other. */
async function scrollTo(column: Column): Promise<string | null> {
  const viewport = document.querySelector('.scroller');
  if (!viewport) return null;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const all = (selector: string) => Array.from(document.querySelectorAll(selector));
  const textOf = (element: Element | undefined) => element?.textContent ?? '';

  /** The columns that are whole in view: the letter of each by that letter and by its header. */
  const inView = () => {
    const numberOne = all('[role="rowheader"]').find((cell) => textOf(cell) === '1');
    const firstRow = numberOne?.getBoundingClientRect();
    const titles = all('[role="gridcell"]')
      .map((cell) => ({ cell, box: cell.getBoundingClientRect() }))
      .filter(({ box }) => firstRow && box.top < firstRow.bottom - 2 && box.bottom > firstRow.top + 2);
    return new Map(
      all('[role="columnheader"]').flatMap((head) => {
        const box = head.getBoundingClientRect();
        const room = head.closest('.part')?.getBoundingClientRect();
        if (!room || box.left < room.left - 1 || box.right > room.right + 1) return [];
        const title = titles.find((candidate) => Math.abs(candidate.box.left - box.left) < 2);
        return [`letter ${textOf(head)}`, `header ${textOf(title?.cell)}`].map(
          (name) => [name, textOf(head)] as const,
        );
      }),
    );
  };

  const wanted = 'letter' in column ? `letter ${column.letter}` : `header ${column.header}`;
  const sheet = textOf(all('[role="tab"][aria-selected="true"]')[0]);
  const { places } = Object.assign(globalThis, {
    places: (globalThis as { places?: Map<string, number> }).places ?? new Map<string, number>(),
  });
  const look = () => {
    const seen = inView();
    for (const name of seen.keys()) places.set(`${sheet} ${name}`, viewport.scrollLeft);
    return seen.get(wanted);
  };
  const lookAt = async (left: number) => {
    viewport.scrollLeft = left;
    // The sheet follows its scroll bar with the next frame.
    for (let frames = 0; frames < 2; frames += 1) await frame();
    return look();
  };

  const now = look() ?? (await lookAt(places.get(`${sheet} ${wanted}`) ?? viewport.scrollLeft));
  if (now !== undefined) return now;
  // What is frozen and the widest column leave this much of the view for the next.
  const step = viewport.clientWidth / 3;
  for (let left = 0; left < viewport.scrollWidth; left += step) {
    const letter = await lookAt(left);
    if (letter !== undefined) return letter;
  }
  return null;
}
