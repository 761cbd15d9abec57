import type { RowId } from '../../../procedure/complaint/complaint';

/** The ID of a row that was adopted: always the same for the same row of the same run. */
export const adoptedRowId = (run: string, row: number): RowId => `${run}-${row}` as RowId;

/** Stands in rows that are to be taken out of the table. */
export const leftOutRowId = (run: string, row: number): string => `${run}-${row}-x`;

export const isOfRun = (run: string, rowId: unknown): boolean => String(rowId).startsWith(`${run}-`);

export const isLeftOutOf = (run: string, rowId: unknown): boolean =>
  isOfRun(run, rowId) && String(rowId).endsWith('-x');
