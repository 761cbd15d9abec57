import { valueIn } from '../../fixtures/lists/asRead';
import type { MessyCell, MessyList } from '../../fixtures/lists/messyList';

/** What Excel leaves of a longer text. */
const cellLimit = 32_767;

const formatOf = (cell: MessyCell): string => {
  if (typeof cell === 'string')
    return /^[=+\-@'\d#]/.test(cell) || cell.toUpperCase() === 'TRUE' ? '@' : 'General';
  if (typeof cell !== 'object' || 'formula' in cell) return 'General';
  return cell.date.includes('T') ? 'd-m-yyyy h:mm' : 'd-m-yyyy';
};

const contentOf = (cell: MessyCell): string | number | boolean => {
  if (typeof cell === 'object' && 'formula' in cell) return cell.formula;
  const value = valueIn(cell);
  return typeof value === 'string' ? value.slice(0, cellLimit) : value;
};

/** Puts a sheet as an office keeps it into the workbook behind `Excel`. */
export function pasteMessy({ sheet, at, cells, ...around }: MessyList): Promise<void> {
  return Excel.run(async (context) => {
    const target = context.workbook.worksheets.add(sheet);
    const columns = Math.max(0, ...cells.map((row) => row.length));
    if (columns > 0) {
      const full = cells.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
      const range = target.getRangeByIndexes(at.row, at.column, cells.length, columns);
      range.numberFormat = full.map((row) => row.map(formatOf));
      range.formulas = full.map((row) => row.map(contentOf));
    }
    for (const { row, column, rows, columns: width } of around.merged ?? []) {
      target.getRangeByIndexes(row, column, rows, width).merge();
    }
    for (const { name, area, headers, totals } of around.tables ?? []) {
      const range = target.getRangeByIndexes(
        area.row,
        area.column,
        area.rows - (totals ? 1 : 0),
        area.columns,
      );
      const table = target.tables.add(range, headers);
      table.name = name;
      table.showTotals = totals;
    }
    for (const row of around.hiddenRows ?? []) target.getCell(row, 0).rowHidden = true;
    if (around.protected) target.protection.protect();
    await context.sync();
  });
}
