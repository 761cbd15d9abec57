import type { RelationLine } from '../../procedure/relation/relation';
import type { ColumnKey } from '../../i18n/workbook/textShape';
import type { Outcome } from '../../usecases/ports/ports';
import { columnBody, complaintsTable } from './complaintsTable';
import { knowTable } from './knowTable';
import { readCell } from '../columns/readCell';
import { runUntracked } from '../batch/runBatch';
import type { Session } from '../table/session';

/**
 * Some 200 bytes a row in these columns, so 200 KB: far below the 5 MB that Excel on the web allows, and taken in by
 * office.js and the index in about 15 ms (`npm run bench -- relations`), so that no key waits for it.
 */
const rowsPerRead = 1_000;

const needed = [
  'rowId',
  'caseNumber',
  'receivedOn',
  'name',
  'address',
  'postcode',
  'town',
  'phone',
  'summary',
  'status',
  'closedOn',
] as const satisfies ColumnKey[];

interface Piece {
  lines: RelationLine[];
  /** Rows of the table as this piece found it; colleagues add and delete while the others are read. */
  bodyRows: number;
}

/** Reads the columns that tell who complained, a few rows at a time. */
export async function readRelations(
  session: Session,
  take: (lines: RelationLine[]) => void,
): Promise<Outcome<void>> {
  for (let start = 0, bodyRows = 1; start < bodyRows;) {
    const [piece, rows] = await readFitting(session, start, rowsPerRead);
    if (!piece.ok) return piece;
    take(piece.value.lines);
    bodyRows = piece.value.bodyRows;
    start += rows;
  }
  return { ok: true, value: undefined };
}

/** Cells may hold long texts that somebody pasted: a piece that is too large for one reply is asked for in halves. */
async function readFitting(session: Session, start: number, rows: number): Promise<[Outcome<Piece>, number]> {
  const piece = await readPiece(session, start, rows);
  const tooLarge = !piece.ok && piece.fault.code === 'tooLarge' && rows > 1;
  return tooLarge ? readFitting(session, start, Math.ceil(rows / 2)) : [piece, rows];
}

function readPiece(session: Session, start: number, rows: number): Promise<Outcome<Piece>> {
  return runUntracked(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const table = complaintsTable(context);
    const body = table.getDataBodyRange().load('rowCount');
    const ranges = needed.map((key) =>
      columnBody(table, layout, key)
        .getCell(start, 0)
        .getResizedRange(rows - 1, 0)
        .load('values'),
    );
    await context.sync();
    const columns = Object.fromEntries(
      needed.map((key, index) => [key, ranges[index]?.values.map(([value]) => value as unknown) ?? []]),
    ) as Record<(typeof needed)[number], unknown[]>;
    const found = Math.max(0, Math.min(rows, body.rowCount - start));
    const lines = Array.from({ length: found }, (_, row) => {
      const read = needed.map((key) => [key, readCell(layout.language, key, columns[key][row] ?? '')]);
      // Each key is read as its column's kind.
      return Object.fromEntries(read) as RelationLine;
    });
    return { lines, bodyRows: body.rowCount };
  });
}
