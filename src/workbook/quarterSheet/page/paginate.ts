import { heightOfAll, plainHeight } from './lineHeight';
import { blankLine } from './sheetLine';
import type { SheetLine } from './sheetLine';

/** First and last row, counted from 1. */
export interface Rows {
  first: number;
  last: number;
}

interface Page {
  /** The first row that is laid down, counted from 1. */
  firstRow: number;
  /** In points: how high a page is, and what of it stands above that row, and above each later page's first. */
  room: number;
  above: { first: number; later: number };
}

/** Lines laid below each other, on pages that are begun where the next block would be cut. */
export interface Pages {
  lines: readonly SheetLine[];
  /** The rows with which pages begin, but for the first. */
  breaks: readonly number[];
  /** Lays down lines that belong together, and a blank one below them; nothing where there are none. */
  put: (block: readonly SheetLine[]) => Rows;
  /** Lays lines down below the last page, where nothing is printed. */
  putBelow: (block: readonly SheetLine[]) => void;
  /** How many plain lines the page has left. */
  linesLeft: () => number;
}

export function paginate({ firstRow, room, above }: Page): Pages {
  const lines: SheetLine[] = [];
  const breaks: number[] = [];
  let used = above.first;
  return {
    lines,
    breaks,
    // Less the blank one.
    linesLeft: () => Math.floor((room - used) / plainHeight) - 1,
    putBelow: (block) => void lines.push(...block),
    put: (block) => {
      const first = firstRow + lines.length;
      if (block.length === 0) return { first, last: first - 1 };
      const height = heightOfAll([...block, blankLine]);
      // What is longer than a page is cut wherever it stands.
      if (used + height > room && lines.length > 0 && above.later + height <= room) {
        breaks.push(first);
        used = above.later;
      }
      lines.push(...block, blankLine);
      used += height;
      // Excel begins a page by itself there.
      while (used > room) used -= room - above.later;
      return { first, last: first + block.length - 1 };
    },
  };
}
