import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import type { Outcome } from '../../usecases/ports/ports';
import { fillFormula } from '../sheet/fillFormula';
import { knowTable } from '../complaints/knowTable';
import { runBatch } from '../host/runBatch';
import type { Session } from '../table/session';
import { cellsOf, type AffectedCells } from './affectedCells';
import { affectedColumns } from './affectedColumns';
import { affectedLayout } from './affectedLayout';
import { affectedTable } from './affectedNames';
import { missingFormula } from './missingFormula';
import { writeTexts } from '../table/writeTexts';

/** Writes lines right below a calamity's table, or into its one blank row, never with `rows.add`. */
export function writeAffected(
  session: Session,
  code: string,
  rows: readonly AffectedRow[],
): Promise<Outcome<void>> {
  return runBatch(async (context) => {
    const { layout: register } = await knowTable(context, session);
    const texts = letterTexts[register.language];
    const table = context.workbook.tables.getItem(affectedTable(code)).load('showTotals');
    const header = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('rowIndex,rowCount');
    const first = body.getRow(0).load('values');
    const used = table.worksheet.getUsedRange(true).load('rowIndex,rowCount');
    await context.sync();

    const layout = affectedLayout(header.values[0] ?? [], texts);
    const isEmpty = body.rowCount === 1 && first.values[0]?.every((value) => value === '') === true;
    const below = rows.length - (isEmpty ? 1 : 0);
    const { showTotals } = table;
    // A totals row stands where the next line goes.
    if (showTotals) table.showTotals = false;
    const bottom = body.rowIndex + body.rowCount + (showTotals ? 1 : 0);
    const isCrowded = used.rowIndex + used.rowCount > bottom;
    if (isCrowded && below > 0) body.getRowsBelow(below).insert(Excel.InsertShiftDirection.down);
    const start = isEmpty ? body.getRow(0) : body.getRowsBelow(1);
    const place = start.getResizedRange(rows.length - 1, 0);
    for (const { key, numberFormat } of affectedColumns) {
      place.getColumn(layout.indexOf(key)).numberFormat = [[numberFormat]];
    }
    const cells = rows.map((row) => {
      const line = cellsOf(row, texts);
      return layout.map((key) => (key !== null && key in line ? line[key as keyof AffectedCells] : null));
    });
    const written = writeTexts(session, place, cells);
    table.resize(table.getHeaderRowRange().getBoundingRect(place));
    fillFormula(place.getColumn(layout.indexOf('missing')), missingFormula(texts));
    if (showTotals) table.showTotals = true;
    await context.sync();
    if (written.isRight()) return;
    writeTexts(session, place, cells);
    await context.sync();
  });
}
