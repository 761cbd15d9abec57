import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import type { ColumnKey } from '../../../src/i18n/workbook/textShape';
import { inOtherExcel } from '../../host/inProcess';

/** In an Excel of their own, as people do. */
const byHand = (act: (context: Excel.RequestContext) => Promise<void>) => inOtherExcel(() => Excel.run(act));

/** Types cells of a complaint in the row right below the table, as somebody without the add-in does. */
export function typeBelow(cells: Partial<Record<ColumnKey, string | number>>): Promise<void> {
  return byHand(async (context) => {
    const table = context.workbook.tables.getItem('tblKlachten');
    const header = table.getHeaderRowRange().load('values');
    const row = table.getDataBodyRange().getRowsBelow(1);
    await context.sync();
    const headers = header.values[0] ?? [];
    for (const [key, value] of Object.entries(cells) as [ColumnKey, string | number][]) {
      const name = workbookTexts.nl.columns[key];
      row.getCell(0, headers.indexOf(name)).values = [[value]];
    }
    await context.sync();
  });
}

/** Copies a row of the table, counted from 0, to right below it, its hidden ID with it. */
export function copyBelow(from: number): Promise<void> {
  return byHand(async (context) => {
    const body = context.workbook.tables.getItem('tblKlachten').getDataBodyRange();
    const row = body.getRow(from).load('values');
    await context.sync();
    body.getRowsBelow(1).values = row.values;
    await context.sync();
  });
}

/** Copies a row of the table, counted from 0, into a new one above it. */
export function copyAbove(from: number): Promise<void> {
  return byHand(async (context) => {
    const body = context.workbook.tables.getItem('tblKlachten').getDataBodyRange();
    const row = body.getRow(from).load('values');
    await context.sync();
    body.getRow(from).insert(Excel.InsertShiftDirection.down).values = row.values;
    await context.sync();
  });
}

/** Selects a cell in a row of the table, counted from 0. */
export function selectRow(row: number): Promise<void> {
  return byHand(async (context) => {
    const table = context.workbook.tables.getItem('tblKlachten');
    table.worksheet.activate();
    table.getDataBodyRange().getCell(row, 0).select();
    await context.sync();
  });
}

/** Types in a cell of a row of the table, counted from 0. */
export function typeIn(row: number, key: ColumnKey, value: string | number): Promise<void> {
  return byHand(async (context) => {
    const column = context.workbook.tables
      .getItem('tblKlachten')
      .columns.getItem(workbookTexts.nl.columns[key]);
    column.getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
}

/** Sorts the table by a column, A to Z. */
export function sortBy(key: ColumnKey): Promise<void> {
  return byHand(async (context) => {
    const table = context.workbook.tables.getItem('tblKlachten');
    const column = table.columns.getItem(workbookTexts.nl.columns[key]).load('index');
    await context.sync();
    table.sort.apply([{ key: column.index, ascending: true }]);
    await context.sync();
  });
}
