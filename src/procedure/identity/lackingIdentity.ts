import type { Complaint } from '../complaint/complaint';

type Named = Pick<Complaint, 'caseNumber' | 'rowId'>;

/** A row that lacks its own number or ID. Positions are counted from 0. */
export interface Lacking {
  position: number;
  /** The row of which this one carries the ID too: people copy a row to save typing, its hidden ID with it. */
  copyOf: number | null;
}

/**
 * The rows that lack a number or an ID, or carry the ID of a row above them. The first row with an ID keeps it: nothing
 * in the sheet tells a copy from what it was copied from.
 */
export const lackingIdentity = (rows: readonly Named[]): Lacking[] => lackingAmong()(rows);

/** The same of rows that come in pieces, from the first to the last. */
export function lackingAmong(): (rows: readonly Named[]) => Lacking[] {
  const first = new Map<string, number>();
  let met = 0;
  return (rows) =>
    rows.flatMap(({ caseNumber, rowId }): Lacking[] => {
      const position = met++;
      const copyOf = rowId === '' ? null : (first.get(rowId) ?? null);
      if (rowId !== '' && copyOf === null) first.set(rowId, position);
      return rowId === '' || caseNumber.trim() === '' || copyOf !== null ? [{ position, copyOf }] : [];
    });
}
