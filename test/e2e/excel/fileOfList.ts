import { valueIn } from '../../fixtures/lists/asRead';
import type { MessyCell, MessyList } from '../../fixtures/lists/messyList';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { mergeCells } from '../../host/model/mergeCells';
import { createWorkbook } from '../../host/model/Workbook';
import { writeCells } from '../../host/model/writeCells';

/** A text that stays what it is, though it reads as a number, a date or a formula. */
const typed = (cell: MessyCell) => {
  const value = valueIn(cell);
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
};

/** The .xlsx file of an office whose only sheet is this list. */
export async function fileOfList({ sheet: name, at, cells, merged = [] }: MessyList): Promise<Buffer> {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  sheet.name = name;
  cells.forEach((row, index) => {
    if (row.length === 0) return;
    const area = { row: at.row + index, column: at.column, rowCount: 1, columnCount: row.length };
    writeCells(workbook, sheet, area, [row.map(typed)]);
  });
  for (const { row, column, rows, columns } of merged) {
    mergeCells(workbook, sheet, { row, column, rowCount: rows, columnCount: columns }, false);
  }
  return Buffer.from(await saveWorkbook(workbook));
}
