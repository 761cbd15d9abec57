import type { Placement } from './session';

/** Rows that were written below a table, as the batch that wrote them tells. */
export interface Appended {
  /** The table's ID, which stays when somebody renames it. */
  table: string;
  placement: Placement;
  /** What was written, row by row; `null` where a cell was left as it was. */
  meant: readonly (readonly (string | number | null)[])[];
  /** Where that was, sheet included. */
  address: string;
  /** What stood there before. */
  formulas: unknown[][];
  numberFormat: unknown[][];
  /** The table's address before and after, sheet included. */
  sizes: { before: string; after: string };
}

const says = (cell: string | number | null): cell is string | number => cell !== null && cell !== '';

/** What a text may read as: some Excel takes its first apostrophe for a prefix, which a batch learns only afterwards. */
export const readingsOf = (cell: unknown): unknown[] =>
  typeof cell === 'string' && cell.startsWith("'") ? [cell, cell.slice(1)] : [cell];

/** Whether a row holds the texts that were written in one, also where columns moved since; a header reads numbers as text. */
export const readsAs = (meant: readonly (string | number | null)[], values: readonly unknown[]): boolean =>
  meant.every(
    (cell) =>
      !says(cell) ||
      typeof cell === 'number' ||
      readingsOf(cell).some((reading) => reading === '' || values.includes(reading)),
  );

/** Whether something stood where the rows were written. */
export const overwrote = ({ meant, formulas }: Appended): boolean =>
  meant.some((row, at) => row.some((cell, column) => cell !== null && formulas[at]?.[column] !== ''));

/** The last cell of a row that says something: what rows are looked for by. */
export const tellingColumn = (meant: Appended['meant']): number =>
  meant[0]?.findLastIndex((cell) => says(cell) && typeof cell === 'string') ?? 0;
