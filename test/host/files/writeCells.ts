import type { CellErrorValue, CellValueInput, Worksheet } from '@cj-tech-master/excelts';
import { FormulaError, type CellValue } from '../formulas/FormulaError';
import { bottomOf, bounding, contains, rightOf, type Area } from '../model/Area';
import { cellKey, type Hyperlink, type Sheet } from '../model/Sheet';
import { NORMAL_ID } from '../model/StyleTable';
import type { Workbook } from '../model/Workbook';
import { formulaToFile } from './formulaInFile';
import type { FileStyle } from './styleToFile';

type Result = Exclude<CellValue, FormulaError | null> | CellErrorValue;

// A file knows these and a few more; the local Excel's own error becomes #VALUE!.
const fileErrors: readonly string[] = [
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
  '#SPILL!',
];
const isFileError = (code: string): code is CellErrorValue['error'] => fileErrors.includes(code);

function resultOf(value: CellValue): Result | null {
  if (!(value instanceof FormulaError)) return value;
  return { error: isFileError(value.code) ? value.code : '#VALUE!' };
}

const targetOf = ({ address, documentReference }: Hyperlink): string =>
  (address ?? '') + (documentReference ? `#${documentReference}` : '');

/** The library keeps links on texts and formulas only: a linked number is saved as its text. */
function linked(value: Result | null, formula: string | undefined, link: Hyperlink): CellValueInput {
  const target = { hyperlink: targetOf(link), ...(link.screenTip && { tooltip: link.screenTip }) };
  if (formula !== undefined) return { formula, ...(value !== null && { result: value }), ...target };
  return { text: value === null || typeof value === 'object' ? '' : String(value), ...target };
}

function extentOf(workbook: Workbook, sheet: Sheet): Area | null {
  const areas = [workbook.calculation.usedRange(sheet.id), sheet.styles.extent()];
  return areas.reduce((all, area) => (all && area ? bounding(all, area) : (all ?? area)), null);
}

/** Writes values, formulas with their results, styles and links of every cell that has any. */
export function writeCells(
  workbook: Workbook,
  sheet: Sheet,
  target: Worksheet,
  styleOf: (id: number) => FileStyle,
): void {
  const extent = extentOf(workbook, sheet);
  if (!extent) return;
  const { calculation } = workbook;
  const tables = workbook.tables.filter((table) => table.sheet === sheet.id);
  for (let row = extent.row; row <= bottomOf(extent); row++) {
    const fileRow = target.getRow(row + 1);
    for (let column = extent.column; column <= rightOf(extent); column++) {
      const style = sheet.styles.at(row, column);
      const value = calculation.valueAt(sheet.id, row, column);
      const formula = calculation.formulaAt(sheet.id, row, column);
      if (style === NORMAL_ID && value === null && formula === undefined) continue;
      const cell = fileRow.getCell(column + 1);
      cell.style = styleOf(style);
      const here = { row, column, rowCount: 1, columnCount: 1 };
      const inFile =
        formula === undefined
          ? undefined
          : formulaToFile(formula, tables.find(({ area }) => contains(area, here))?.name);
      const result = resultOf(value);
      const link = sheet.hyperlinks.get(cellKey(row, column));
      if (link) cell.value = linked(result, inFile, link);
      else if (inFile !== undefined) cell.value = { formula: inFile, ...(result !== null && { result }) };
      else if (result !== null) cell.value = result;
    }
  }
}
