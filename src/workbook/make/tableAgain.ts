import type { Mark } from '../batch/surveyTables';
import { tableStyle } from '../sheet/createTable';

/** Columns of the office's own that may stand on either side of those that have a hidden name. */
const besideAtMost = 30;
const lastRow = 1_048_575;

/**
 * Makes a table again of the cells that one was: from its header cells, which kept their hidden names, down to what is
 * filled last in these columns. Every cell stays as it is.
 * @param made the name that we made the table with
 */
export async function tableAgain(
  context: Excel.RequestContext,
  made: string,
  marks: readonly Mark[],
): Promise<void> {
  const [first] = marks;
  if (!first) return;
  const { sheet: name, row } = first.cell;
  const sheet = context.workbook.worksheets.getItem(name);
  const columns = marks.map(({ cell }) => cell.column);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const from = Math.max(0, left - besideAtMost);
  const header = sheet.getRangeByIndexes(row, from, 1, right - from + besideAtMost + 1).load('values');
  await context.sync();

  const isFilled = (column: number) => String(header.values[0]?.[column - from] ?? '') !== '';
  let [start, end] = [left, right];
  while (start > from && isFilled(start - 1)) start -= 1;
  while (isFilled(end + 1)) end += 1;
  const width = end - start + 1;
  const filled = sheet
    .getRangeByIndexes(row + 1, start, lastRow - row, width)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,rowCount');
  await context.sync();
  const rows = filled.isNullObject ? 1 : filled.rowIndex + filled.rowCount - row - 1;
  const table = sheet.tables.add(sheet.getRangeByIndexes(row, start, rows + 1, width), true);
  table.name = made;
  table.style = tableStyle;
  await context.sync();
}
