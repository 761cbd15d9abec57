import type { EditedRows } from '../../usecases/ports/ports';
import { positionOf } from '../columns/layout';
import { columnLetters } from '../sheet/columnLetters';
import { rowsOfAddress } from '../sheet/rowsOfAddress';
import { withoutSheet } from '../sheet/withoutSheet';
import type { Session } from '../table/session';

/** The last row of a sheet, counted from 1. */
const lastOfSheet = 1_048_576;

/** Which rows an edit covers, by its address: all of them where it names whole columns. */
export function editedRows({ known }: Session, address: string): EditedRows {
  const { first, last } = rowsOfAddress(address);
  if (first === 0) return { first: 1, last: lastOfSheet, ids: true };
  // Right-aligned, letters of columns compare as their columns do.
  const columns = (withoutSheet(address).match(/[A-Z]+/g) ?? []).map((letters) => letters.padStart(3)).sort();
  const [from, to] = [columns[0], columns.at(-1)];
  // Whole rows have no letters.
  if (!known || from === undefined || to === undefined) return { first, last, ids: true };
  const ids = columnLetters(known.left + positionOf(known.layout, 'rowId')).padStart(3);
  return { first, last, ids: from <= ids && ids <= to };
}
