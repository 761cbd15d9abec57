import { splitReference } from './splitReference';

/** A cell by the name of its sheet and its place in it, counted from 0. */
export interface SheetCell {
  sheet: string;
  row: number;
  column: number;
}

/** The one cell that a name refers to; `null` for anything else, and for a reference that was lost. */
export function cellOfReference(formula: unknown): SheetCell | null {
  const { sheet, cells } = splitReference(formula) ?? {};
  const [, letters, row] = /^\$([A-Z]{1,3})\$(\d+)$/.exec(cells ?? '') ?? [];
  if (sheet === undefined || letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(row) - 1, column };
}
