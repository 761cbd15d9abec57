import { bodyArea } from '../../host/model/Table';
import type { Workbook } from '../../host/model/Workbook';

/** The texts of a column of the complaints table in a workbook, from the first row of its body on. */
export function columnTexts(workbook: Workbook, header: string): string[] {
  const table = workbook.tables.find(({ name }) => name === 'tblKlachten');
  if (!table) throw new Error('the workbook has no complaints table');
  const position = table.columns.findIndex(({ name }) => name === header);
  const { row, rowCount, column } = bodyArea(table);
  return Array.from({ length: rowCount }, (_, index) =>
    String(workbook.calculation.valueAt(table.sheet, row + index, column + position) ?? ''),
  );
}
