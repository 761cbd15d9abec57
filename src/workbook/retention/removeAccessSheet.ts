import { accessName } from '../names/tableNames';

/**
 * Takes away the sheet that somebody was given about themselves, wherever it was moved and whatever it is called; none is fine too.
 * One on which its first cell stands elsewhere, or a table, is something else by now.
 */
export async function removeAccessSheet(context: Excel.RequestContext): Promise<void> {
  const name = context.workbook.names.getItemOrNullObject(accessName).load('name');
  await context.sync();
  if (name.isNullObject) return;
  const cell = name.getRangeOrNullObject().load('rowIndex,columnIndex');
  const tables = cell.worksheet.tables.load('count');
  await context.sync();
  const isOurs = !cell.isNullObject && cell.rowIndex + cell.columnIndex + tables.count === 0;
  if (isOurs) cell.worksheet.delete();
  name.delete();
  await context.sync();
}
