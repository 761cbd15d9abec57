import { readIdentities } from '../../complaints/readIdentities';
import { guardedComplaints } from '../../guarded/guardedComplaints';
import { loadFormats } from '../../guarded/loadFormats';
import { columnLetters } from '../../sheet/columnLetters';
import type { DressChange } from '../kept/finding';
import type { Dressed } from '../read/dressed';
import { isTyped, type OddCell } from './oddCells';

/** Cells of which the formats are read at once. */
const cellsAtOnce = 1_000;

/** What was typed in cells that get their formula. */
export async function overwritten(
  context: Excel.RequestContext,
  dressed: Dressed,
  odd: readonly OddCell[],
): Promise<DressChange[]> {
  const typed = odd.filter(isTyped);
  if (typed.length === 0) return [];
  const { rows } = await readIdentities(context);
  const changes: DressChange[] = [];
  for (let start = 0; start < typed.length; start += cellsAtOnce) {
    const piece = typed.slice(start, start + cellsAtOnce);
    const cells = piece.map(({ key, row }) => ({ key, position: row }));
    const formats = await loadFormats(context, guardedComplaints(context, dressed.layout), cells);
    piece.forEach(({ key, row, held }, index) => {
      const letters = columnLetters(dressed.header.column + dressed.position(key));
      changes.push({
        key,
        position: row,
        rowId: rows[row]?.rowId ?? '',
        caseNumber: rows[row]?.caseNumber ?? '',
        address: `${letters}${dressed.header.row + row + 2}`,
        from: held,
        format: formats[index] ?? 'General',
      });
    });
  }
  return changes;
}
