import { FormulaError, type CellValue } from '../formulas/FormulaError';
import { rowsInFile } from './cells/rowsInFile';
import { textsInFile } from './cells/textsInFile';
import { valueInFile } from './cells/valueInFile';
import { FileParts } from './FileParts';
import { readWorkbookPart } from './readWorkbookPart';

/** The results as the file holds them, by the program that wrote it; errors as text, dates as serial numbers. */
export async function resultsInFile(
  bytes: Uint8Array,
  sheet: string,
  rows: number,
  columns: number,
): Promise<CellValue[][]> {
  const parts = await FileParts.from(bytes);
  const wanted = readWorkbookPart(parts).sheets.find(({ name }) => name === sheet)?.path;
  const texts = textsInFile(parts.text('xl/sharedStrings.xml'));
  const results = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => null));
  for await (const { pieces } of parts.sheets(wanted === undefined ? [] : [wanted])) {
    for await (const { row, cells } of rowsInFile(pieces)) {
      for (const cell of cells) {
        const { value } = valueInFile(cell, texts, 0);
        const read = value instanceof FormulaError ? value.code : value;
        if (row < rows && cell.column < columns) (results[row] ?? [])[cell.column] = read;
      }
    }
  }
  return results;
}
