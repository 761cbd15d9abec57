import { withoutSheet } from './withoutSheet';

/** The first and the last row of the sheet that an address covers, counted from 1; 0 for whole columns. */
export function rowsOfAddress(address: string): { first: number; last: number } {
  const rows = withoutSheet(address).match(/\d+/g) ?? [];
  return { first: Number(rows[0] ?? 0), last: Number(rows.at(-1) ?? 0) };
}
