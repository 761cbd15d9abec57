import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { RelationLine } from '../../procedure/relation/relation';
import type { ColumnKey } from '../../i18n/workbook/textShape';
import type { Piece } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { columnBody, complaintsTable } from './complaintsTable';
import { knowTable } from './knowTable';
import { readCell } from '../columns/readCell';
import { readPiece } from '../batch/readPiece';
import type { Session } from '../table/session';

/**
 * Some 200 bytes a row in these columns, so 200 KB: far below the 5 MB that Excel on the web allows, and taken in by
 * office.js and the index in about 15 ms (`npm run bench -- relations`), so that no key waits for it.
 */
const rowsPerRead = 1_000;

const relationColumns = [
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

/** Who complained, by the cells of one row. */
export function relationLine(
  language: RegisterLanguage,
  cellOf: (key: (typeof relationColumns)[number], index: number) => unknown,
): RelationLine {
  const read = relationColumns.map((key, index) => [key, readCell(language, key, cellOf(key, index) ?? '')]);
  // Each key is read as its column's kind.
  return Object.fromEntries(read) as RelationLine;
}

/** Reads the columns that tell who complained, a few rows at a time. @returns how many rows there are */
export async function readRelations(
  session: Session,
  take: (lines: RelationLine[]) => void,
): Promise<Outcome<number>> {
  // Colleagues add and delete rows while the others are read.
  let of = 1;
  for (let start = 0; start < of;) {
    const piece = await readLines(session, start);
    if (!piece.ok) return piece;
    take(piece.value.rows);
    of = piece.value.of;
    start += Math.max(1, piece.value.rows.length);
  }
  return { ok: true, value: of };
}

const readLines = (session: Session, start: number): Promise<Outcome<Piece<RelationLine>>> =>
  readPiece(
    session,
    async (context) => {
      const { layout } = await knowTable(context, session);
      const table = complaintsTable(context);
      return {
        columns: relationColumns.map((key) => columnBody(table, layout, key)),
        read: (cells) => relationLine(layout.language, (_, index) => cells[index]),
      };
    },
    { start, rows: rowsPerRead },
  );
