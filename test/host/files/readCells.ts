import { LATER_IN_1904 } from '../formulas/serialDate';
import type { CellValue } from '../formulas/FormulaError';
import { columnName } from '../model/address';
import { bottomOf, MAX_COLUMNS, rightOf, span } from '../model/Area';
import { DEFAULT_ROW_HEIGHT, type Sheet } from '../model/Sheet';
import { NORMAL_ID } from '../model/StyleTable';
import type { Workbook } from '../model/Workbook';
import { formulaTexts } from './cells/formulaTexts';
import { rowsInFile, type RowInFile } from './cells/rowsInFile';
import type { TextInFile } from './cells/textsInFile';
import { valueInFile } from './cells/valueInFile';
import type { Unsupported } from './Unsupported';

/** A formula waits until the tables and names that it may refer to are known. */
export interface WaitingFormula {
  sheet: Sheet;
  row: number;
  column: number;
  /** As in the file, without `=`. */
  formula: string;
  /** What the file says it gave. */
  result: CellValue;
}

function readRow(
  sheet: Sheet,
  { row, height, isCustomHeight, isHidden, format }: RowInFile,
  id: number,
): void {
  if (height && (isCustomHeight || height !== DEFAULT_ROW_HEIGHT)) sheet.rowHeights.set(row, height);
  if (isHidden) sheet.hiddenRows.add(row);
  if (format > 0 && id !== NORMAL_ID) sheet.styles.update(span(row, 0, row, MAX_COLUMNS - 1), () => id);
}

/** Whether a cell lies under a merged one, where nothing is shown. */
function coveredCells({ merges }: Sheet): (row: number, column: number) => boolean {
  const byRow = new Map<number, typeof merges>();
  for (const merge of merges) {
    for (let row = merge.row; row <= bottomOf(merge); row++)
      byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  }
  return (row, column) =>
    (byRow.get(row) ?? []).some(
      (merge) =>
        column >= merge.column && column <= rightOf(merge) && (row > merge.row || column > merge.column),
    );
}

/** What the cells of all sheets go by. */
export interface CellBasis {
  /** Of a format by its place in the file. */
  styleOf: (format: number) => number;
  texts: readonly TextInFile[];
}

/** Reads rows, values and styles as they arrive, and returns the formulas. The sheet's merged cells must be known. */
export async function readCells(
  workbook: Workbook,
  sheet: Sheet,
  pieces: AsyncIterable<string>,
  { styleOf, texts }: CellBasis,
  unsupported: Unsupported[],
): Promise<WaitingFormula[]> {
  const formulas: WaitingFormula[] = [];
  const later = workbook.calculation.is1904 ? LATER_IN_1904 : 0;
  const isCovered = coveredCells(sheet);
  const textOf = formulaTexts();
  // A text that was cut out of a longer one keeps that in memory.
  const results = new Map<CellValue, CellValue>();
  const once = (result: CellValue): CellValue => {
    const known = results.get(result) ?? result;
    results.set(result, known);
    return known;
  };
  for await (const fileRow of rowsInFile(pieces)) {
    const { row } = fileRow;
    readRow(sheet, fileRow, styleOf(fileRow.format));
    for (const cell of fileRow.cells) {
      const { column, formula } = cell;
      const id = styleOf(cell.format);
      if (sheet.styles.at(row, column) !== id) sheet.styles.set(row, column, id);
      if (isCovered(row, column)) continue;
      const { value, isRich } = valueInFile(cell, texts, later);
      const where = () => `${sheet.name}!${columnName(column)}${row + 1}`;
      if (formula?.kind === 'array' || formula?.kind === 'dataTable')
        unsupported.push({ code: 'arrayFormula', where: where() });
      if (isRich) unsupported.push({ code: 'richText', where: where() });
      if (formula)
        formulas.push({ sheet, row, column, formula: textOf(formula, row, column), result: once(value) });
      else if (value !== null) workbook.calculation.setValue(sheet.id, row, column, value);
    }
  }
  return formulas;
}
