import type { RowId } from '../complaint/complaint';
import { textHash } from '../text/textHash';

/**
 * A row without an ID of its own, as the pane speaks of it until it gets one: what its cells say, and where in the table
 * it was seen, counted from 0. Rows that say the same are told apart by their place only.
 */
export interface StandIn {
  print: string;
  position: number;
}

const pattern = /^~([0-9a-z]+)~(\d+)$/;

/** Stands in for the ID of such a row; never written. */
export const standInOf = ({ print, position }: StandIn): RowId => `~${print}~${position}` as RowId;

/** `null` for the ID of a row that has one. */
export function readStandIn(rowId: RowId): StandIn | null {
  const match = pattern.exec(rowId);
  return match && { print: match[1] ?? '', position: Number(match[2]) };
}

/** The ID that such a row gets; `copy` counts rows before it that said the same, from 0. */
export const madeId = (print: string, copy = 0): RowId => `r${print}${copy === 0 ? '' : `-${copy}`}` as RowId;

/** What cells say in 64 bits, the same for the same cells. */
export function printOf(cells: readonly unknown[]): string {
  const text = JSON.stringify(cells);
  return textHash(text) + textHash(`again ${text}`);
}
