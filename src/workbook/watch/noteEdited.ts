import { rowsOfAddress } from '../sheet/rowsOfAddress';
import { withoutSheet } from '../sheet/withoutSheet';
import type { Session } from '../table/session';

/** Of more rows it is cheaper to look at all. */
const notedAtMost = 20;

/**
 * Notes the rows of the sheet in which several cells were edited at once, as those that a copied row was pasted over, so
 * that the next look for rows without an ID of their own sees them too.
 */
export function noteEdited(session: Session, address: string): void {
  const columns = new Set(withoutSheet(address).match(/[A-Z]+/g));
  // One cell, or cells below each other.
  if (columns.size === 1) return;
  const { first, last } = rowsOfAddress(address);
  if (last - first >= notedAtMost || session.edited.size >= notedAtMost) session.whole = null;
  else for (let row = first; row <= last; row++) session.edited.add(row - 1);
}
