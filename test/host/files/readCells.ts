import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { FormulaError, type CellValue } from '../formulas/FormulaError';
import { LATER_IN_1904 } from '../formulas/serialDate';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import type { FileStyle } from './styleToFile';
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

const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The library turns numbers in date formats into dates; the sheet holds serial numbers. */
function valueOf(value: unknown, later: number): CellValue {
  if (value instanceof Date) return value.getTime() / MILLISECONDS_PER_DAY + SERIAL_OF_1970 - later;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return null;
  if ('error' in value) return FormulaError.of(String(value.error));
  if ('text' in value) return valueOf(value.text, later);
  if ('richText' in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text: string }) => run.text).join('');
  }
  return null;
}

const isHere = (cell: Cell) => !cell.isMerged || cell.master === cell;
const hasPart = (value: unknown, part: string) =>
  typeof value === 'object' && value !== null && part in value;

/** Reads values and styles, and returns the formulas. */
export function readCells(
  workbook: Workbook,
  sheet: Sheet,
  source: Worksheet,
  styleId: (style: FileStyle) => number,
  unsupported: Unsupported[],
): WaitingFormula[] {
  const formulas: WaitingFormula[] = [];
  const later = workbook.calculation.is1904 ? LATER_IN_1904 : 0;
  for (let index = 1; index <= source.rowCount; index++) {
    const fileRow = source.findRow(index);
    for (let number = 1; number <= (fileRow?.cellCount ?? 0); number++) {
      const cell = fileRow?.findCell(number);
      if (!cell) continue;
      const [row, column] = [index - 1, number - 1];
      const id = styleId(cell.style);
      if (sheet.styles.at(row, column) !== id) sheet.styles.set(row, column, id);
      if (!isHere(cell)) continue;
      const { value } = cell;
      const where = `${sheet.name}!${cell.address}`;
      if (hasPart(value, 'shareType')) unsupported.push({ code: 'arrayFormula', where });
      if (hasPart(value, 'richText')) unsupported.push({ code: 'richText', where });
      const { formula } = cell;
      const result = valueOf(formula ? cell.result : value, later);
      if (formula) formulas.push({ sheet, row, column, formula, result });
      else if (result !== null) workbook.calculation.setValue(sheet.id, row, column, result);
    }
  }
  return formulas;
}
