import type { LetterTexts } from '../../i18n/workbook/letters/nl';
import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import type { Outcome } from '../../usecases/ports/ports';
import { faultOf } from '../host/faultOf';
import { fillFormula } from '../sheet/fillFormula';
import { knowTable } from '../complaints/knowTable';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { cellsOf, type AffectedCells } from './affectedCells';
import { twice } from '../table/twice';
import { withoutSheet } from '../sheet/withoutSheet';
import { affectedColumns } from './affectedColumns';
import { affectedHeaders, affectedLayout } from './affectedLayout';
import { affectedTable } from './affectedNames';
import { columnsOfMissing, missingFormula } from './missingFormula';
import { takeInRows } from '../sheet/resizeTable';
import { writeTexts } from '../table/writeTexts';
import { namesIn, tableOf } from '../names/knownNames';
import { requireHeaders } from '../names/requireHeaders';

/**
 * Writes lines right below a calamity's table, or into its one blank row, never with `rows.add`. What a colleague typed
 * there meanwhile is put back, and the lines are written once more to where they belong then.
 */
export function writeAffected(
  session: Session,
  code: string,
  rows: readonly AffectedRow[],
): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    const texts = letterTexts[(await knowTable(context, session)).layout.language];
    await twice(() => attempt(context, session, code, rows, texts));
  });
}

/** One try; `null` when the sheet changed meanwhile and the lines were taken back. */
async function attempt(
  context: Excel.RequestContext,
  session: Session,
  code: string,
  rows: readonly AffectedRow[],
  texts: LetterTexts,
): Promise<true | null> {
  const name = affectedTable(code);
  const table = tableOf(context, name).load('showTotals');
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('rowIndex,rowCount');
  const first = body.getRow(0).load('values');
  const used = table.worksheet.getUsedRange(true).load('rowIndex,rowCount');
  await context.sync();

  const layout = affectedLayout(header, code, texts);
  const isEmpty = body.rowCount === 1 && first.values[0]?.every((value) => value === '') === true;
  const below = rows.length - (isEmpty ? 1 : 0);
  const { showTotals } = table;
  // By its header, and asked for before anything is written: a column beside it that once had the formula keeps it.
  const nameOfMissing = String(header.values[0]?.[layout.indexOf('missing')]);
  const missing = table.columns.getItem(nameOfMissing).getHeaderRowRange().load('address');
  requireHeaders(table, name, affectedHeaders(texts), columnsOfMissing);
  // A totals row stands where the next line goes.
  if (showTotals) table.showTotals = false;
  const sizeBefore = table.getRange().load('address');
  const headerNow = table.getHeaderRowRange().load('values');
  const bottom = body.rowIndex + body.rowCount + (showTotals ? 1 : 0);
  const isCrowded = used.rowIndex + used.rowCount > bottom;
  const now = tableOf(context, name).getDataBodyRange();
  if (isCrowded && below > 0) now.getRowsBelow(below).insert(Excel.InsertShiftDirection.down);
  const start = isEmpty ? now.getRow(0) : now.getRowsBelow(1);
  // As wide as it was seen: a batch ends at a write of another width.
  const place = start
    .getCell(0, 0)
    .getResizedRange(rows.length - 1, layout.length - 1)
    .load('columnIndex');
  const inTheWay = place.getUsedRangeOrNullObject(true).load('formulas,address,columnIndex');
  for (const { key, numberFormat } of affectedColumns) {
    place.getColumn(layout.indexOf(key)).numberFormat = [[numberFormat]];
  }
  const cells = rows.map((row) => {
    const line = cellsOf(row, texts);
    return layout.map((key) => (key !== null && key in line ? line[key as keyof AffectedCells] : null));
  });
  const written = writeTexts(session, place, cells);
  takeInRows(table, false, () => place);
  fillFormula(
    place.getEntireRow().getIntersection(missing.getEntireColumn()),
    missingFormula(texts, code, namesIn(context)),
  );
  if (showTotals) table.showTotals = true;
  const takeBack = async () => {
    if (showTotals) table.showTotals = false;
    place.clear(Excel.ClearApplyTo.contents);
    table.resize(withoutSheet(sizeBefore.address));
    if (showTotals) table.showTotals = true;
    if (!inTheWay.isNullObject)
      table.worksheet.getRange(withoutSheet(inTheWay.address)).formulas = inTheWay.formulas;
    await context.sync();
    return null;
  };
  try {
    await context.sync();
  } catch (error) {
    // Where a table came right below meanwhile, the batch ended when this one was to grow over it.
    const isWritten = place.toJSON().columnIndex !== undefined;
    if (!isWritten || faultOf(error).code !== 'unexpected') throw error;
    return takeBack();
  }
  const isInPlace = String(headerNow.values[0]) === String(header.values[0]);
  const isTaken =
    !inTheWay.isNullObject &&
    inTheWay.formulas.some((row) =>
      row.some(
        (cell, index) => cell !== '' && cells[0]?.[index + inTheWay.columnIndex - place.columnIndex] !== null,
      ),
    );
  if (isInPlace && !isTaken) {
    if (written.isRight()) return true;
    writeTexts(session, place, cells);
    await context.sync();
    return true;
  }
  return takeBack();
}
