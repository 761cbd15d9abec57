import { bodyArea } from '../../host/model/Table';
import type { Workbook } from '../../host/model/Workbook';

/** The texts of a column of a table in a workbook, of the complaints unless told otherwise, from the first row of its body on. */
export function columnTexts(workbook: Workbook, header: string, tableName = 'tblKlachten'): string[] {
  const table = workbook.tables.find(({ name }) => name === tableName);
  if (!table) throw new Error('the workbook has no such table');
  const position = table.columns.findIndex(({ name }) => name === header);
  const { row, rowCount, column } = bodyArea(table);
  return Array.from({ length: rowCount }, (_, index) =>
    String(workbook.calculation.valueAt(table.sheet, row + index, column + position) ?? ''),
  );
}
