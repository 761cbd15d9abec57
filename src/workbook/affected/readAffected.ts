import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import type { Piece } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { readPiece } from '../batch/readPiece';
import { knowTable } from '../complaints/knowTable';
import { namesIn, tableName } from '../names/knownNames';
import type { Session } from '../table/session';
import { readColumns, rowOfCells } from './affectedCells';
import { affectedColumn, affectedLayout } from './affectedLayout';
import { affectedTable } from './affectedNames';
import { keepRowIds, withRowIds } from './rowIdsOfAffected';

/** Some 250 bytes a row in these columns, so about 1 MB. */
const rowsPerRead = 4_000;

/** `null` for a blank line. */
type Line = AffectedRow | null;

/**
 * Reads a calamity's table of affected relations; `[]` when there is none. Lines that people typed or copied get a row
 * ID of their own, by which they are found again.
 */
export async function readAffected(session: Session, code: string): Promise<Outcome<AffectedRow[]>> {
  const rows: Line[] = [];
  for (let of = 1; rows.length < of;) {
    const piece = await readLines(session, code, rows.length);
    if (!piece.ok) return piece;
    rows.push(...piece.value.rows);
    // Lines may have been deleted while the others were read.
    of = piece.value.rows.length === 0 ? 0 : piece.value.of;
  }
  const { lines, given } = withRowIds(rows);
  // Where they can't be kept, as in a sheet that is protected, the lines can be read all the same.
  if (given.size > 0) await keepRowIds(session, code, rows, given);
  return { ok: true, value: lines };
}

const readLines = (session: Session, code: string, start: number): Promise<Outcome<Piece<Line>>> =>
  readPiece(
    session,
    async (context) => {
      const texts = letterTexts[(await knowTable(context, session)).layout.language];
      const name = tableName(namesIn(context), affectedTable(code));
      const table = context.workbook.tables.getItemOrNullObject(name);
      await context.sync();
      // Of no columns there are no rows.
      if (table.isNullObject) return { columns: [], read: () => null };
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      const layout = affectedLayout(header, code, texts);
      return {
        columns: readColumns.map((key) => affectedColumn(table, layout, key)),
        read: (values): Line => {
          const cells = readColumns.map((key, index) => [key, values[index]]);
          // Each of the columns is there.
          return rowOfCells(
            Object.fromEntries(cells) as Record<(typeof readColumns)[number], unknown>,
            texts,
          );
        },
      };
    },
    { start, rows: rowsPerRead },
  );
