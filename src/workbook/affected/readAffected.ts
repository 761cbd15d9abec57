import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import type { Outcome } from '../../usecases/ports/ports';
import { knowTable } from '../complaints/knowTable';
import { runUntracked } from '../batch/runBatch';
import type { Session } from '../table/session';
import { readColumns, rowOfCells } from './affectedCells';
import { affectedColumn, affectedLayout } from './affectedLayout';
import { namesIn, tableName } from '../names/knownNames';
import { affectedTable } from './affectedNames';
import { keepRowIds, withRowIds } from './rowIdsOfAffected';

/** Some 250 bytes a row in these columns, so about 1 MB. */
const rowsPerRead = 4_000;

interface Piece {
  /** `null` for a blank line. */
  rows: (AffectedRow | null)[];
  bodyRows: number;
}

/**
 * Reads a calamity's table of affected relations; `[]` when there is none. Lines that people typed or copied get a row
 * ID of their own, by which they are found again.
 */
export async function readAffected(session: Session, code: string): Promise<Outcome<AffectedRow[]>> {
  const rows: Piece['rows'] = [];
  for (let start = 0, bodyRows = 1; start < bodyRows; start += rowsPerRead) {
    const piece = await readPiece(session, code, start);
    if (!piece.ok) return piece;
    rows.push(...piece.value.rows);
    bodyRows = piece.value.bodyRows;
  }
  const { lines, given } = withRowIds(rows);
  // Where they can't be kept, as in a sheet that is protected, the lines can be read all the same.
  if (given.size > 0) await keepRowIds(session, code, rows, given);
  return { ok: true, value: lines };
}

function readPiece(session: Session, code: string, start: number): Promise<Outcome<Piece>> {
  return runUntracked(session, async (context) => {
    const { layout: register } = await knowTable(context, session);
    const texts = letterTexts[register.language];
    const table = context.workbook.tables.getItemOrNullObject(
      tableName(namesIn(context), affectedTable(code)),
    );
    await context.sync();
    if (table.isNullObject) return { rows: [], bodyRows: 0 };

    const header = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('rowCount');
    await context.sync();
    const layout = affectedLayout(header, code, texts);
    const count = Math.min(rowsPerRead, body.rowCount - start);
    if (count <= 0) return { rows: [], bodyRows: body.rowCount };
    const ranges = readColumns.map((key) =>
      affectedColumn(table, layout, key)
        .getCell(start, 0)
        .getResizedRange(count - 1, 0)
        .load('values'),
    );
    await context.sync();
    const rows = Array.from({ length: count }, (_, row) => {
      const cells = readColumns.map((key, index) => [key, ranges[index]?.values[row]?.[0]]);
      // Each of the columns is there.
      return rowOfCells(Object.fromEntries(cells) as Record<(typeof readColumns)[number], unknown>, texts);
    });
    return { rows, bodyRows: body.rowCount };
  });
}
