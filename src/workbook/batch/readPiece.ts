import type { Piece } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import type { SourceValue } from '../../procedure/adoption/cells/sourceList';
import { runUntracked } from './runBatch';
import type { Session } from '../table/session';

interface Reading<Row> {
  /** The bodies of the columns, of which any tells how long the table is. */
  columns: Excel.Range[];
  /** One row as its cells read, with its position in the body of its table. */
  read: (cells: readonly SourceValue[], position: number) => Row;
  /** Completes the rows with what else was asked in the same batch; it may go on asking. */
  further?: (rows: Row[]) => Promise<Row[]>;
}

/**
 * Some rows of some columns of a table, from this position on. Cells may hold long texts that somebody pasted: a piece that
 * is too large for one reply is asked for in halves.
 */
export async function readPiece<Row>(
  session: Session,
  open: (context: Excel.RequestContext, rows: number) => Promise<Reading<Row>>,
  { start, rows }: { start: number; rows: number },
): Promise<Outcome<Piece<Row>>> {
  const piece = await runUntracked(session, async (context): Promise<Piece<Row>> => {
    const { columns, read, further } = await open(context, rows);
    const whole = columns[0]?.load('rowCount');
    const cells = columns.map((column) =>
      column
        .getCell(start, 0)
        .getResizedRange(rows - 1, 0)
        // What lies below the table is of no use.
        .getIntersectionOrNullObject(column)
        .load('values'),
    );
    await context.sync();
    const of = whole?.rowCount ?? 0;
    const values = cells.map((range) => (range.isNullObject ? [] : (range.values as SourceValue[][])));
    const count = Math.max(0, Math.min(rows, of - start));
    const found = Array.from({ length: count }, (_, row) =>
      read(
        values.map((column) => column[row]?.[0] ?? ''),
        start + row,
      ),
    );
    return { of, rows: further ? await further(found) : found };
  });
  if (piece.ok || piece.fault.code !== 'tooLarge' || rows === 1) return piece;
  return readPiece(session, open, { start, rows: Math.ceil(rows / 2) });
}
