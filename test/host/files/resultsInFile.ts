import { Workbook as FileWorkbook } from '@cj-tech-master/excelts';
import type { CellValue } from '../formulas/FormulaError';
import { FileParts } from './FileParts';
import { withoutUnsupported } from './unsupportedParts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** The results as the file holds them, by the program that wrote it; errors as text, dates as serial numbers. */
export async function resultsInFile(
  bytes: Uint8Array,
  sheet: string,
  rows: number,
  columns: number,
): Promise<CellValue[][]> {
  const file = new FileWorkbook();
  // With its tables the library would write their totals rows anew.
  const parts = await FileParts.from(bytes);
  await file.xlsx.loadFromFiles(withoutUnsupported(parts), { ignoreNodes: ['tableParts', 'drawing'] });
  const read = file.getWorksheet(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column): CellValue => {
      const cell = read?.getCell(row + 1, column + 1);
      const value = cell?.formula ? cell.result : cell?.value;
      if (value instanceof Date) return value.getTime() / MILLISECONDS_PER_DAY + 25_569;
      if (typeof value !== 'object') return value ?? null;
      if (value === null) return null;
      return 'error' in value ? value.error : (cell?.text ?? null);
    }),
  );
}
