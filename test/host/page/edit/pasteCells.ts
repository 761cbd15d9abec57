import { FormulaError, type CellValue } from '../../formulas/Calculation';
import type { Area } from '../../model/Area';
import { sheetById } from '../../model/find';
import { writeCells } from '../../model/writeCells';
import { asText } from '../grid/typedInput';
import type { OpenDocument } from '../OpenDocument';
import { editCells } from './editCells';
import { touchedByTyping } from './touchedByTyping';

/** Cells that were copied or cut. */
export interface CopiedCells {
  sheet: string;
  area: Area;
  /** The rows of the area that were shown. */
  rows: number[];
  isCut: boolean;
}

/** Where the cells go: as often as they fit in the selection, at least once. */
export const pastedArea = (selected: Area, rowCount: number, columnCount: number): Area => {
  const fits = selected.rowCount % rowCount === 0 && selected.columnCount % columnCount === 0;
  return fits ? selected : { ...selected, rowCount, columnCount };
};

const inputOf = (value: CellValue, numberFormat: string): string | number | boolean => {
  if (value === null) return '';
  if (value instanceof FormulaError) return value.code;
  return typeof value === 'string' ? asText(value, numberFormat) : value;
};

/**
 * Pastes cells of this workbook with formulas and formats. The formulas of cut cells keep what they refer to.
 * @returns where they are now
 * @throws ApiError as `writeCells` does
 */
export const pasteCells = (open: OpenDocument, copied: CopiedCells, selected: Area): Area => {
  const { workbook, sheet } = open;
  const source = workbook.sheets.find(({ id }) => id === copied.sheet);
  if (!source) return selected;
  const area = pastedArea(selected, copied.rows.length, copied.area.columnCount);
  const cells = Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (__, c) => {
      const row = copied.rows[r % copied.rows.length] ?? copied.area.row;
      const column = copied.area.column + (c % copied.area.columnCount);
      const to = copied.isCut ? { row, column } : { row: area.row + r, column: area.column + c };
      const style = source.styles.at(row, column);
      const { numberFormat } = workbook.styles.get(style);
      const formula = workbook.calculation.formulaAt(source.id, row, column, to);
      return {
        style,
        input: formula ?? inputOf(workbook.calculation.valueAt(source.id, row, column), numberFormat),
      };
    }),
  );
  const hasFormula = cells.some((row) => row.some(({ input }) => String(input).startsWith('=')));
  const isMoved = copied.isCut && source === sheet;
  const touched = [...touchedByTyping(workbook, sheet, area, hasFormula), ...(isMoved ? [copied.area] : [])];
  editCells(open, sheet, area, touched, () => {
    if (isMoved) empty(open, copied);
    for (const [r, row] of cells.entries()) {
      for (const [c, { style }] of row.entries()) sheet.styles.set(area.row + r, area.column + c, style);
    }
    writeCells(
      workbook,
      sheet,
      area,
      cells.map((row) => row.map(({ input }) => input)),
    );
  });
  // An edit is one sheet's: cells cut from another are emptied by a step of its own.
  if (copied.isCut && !isMoved)
    editCells(open, source, copied.area, [copied.area], () => empty(open, copied));
  return area;
};

const empty = ({ workbook }: OpenDocument, { sheet, area }: CopiedCells): void =>
  writeCells(
    workbook,
    sheetById(workbook, sheet),
    area,
    Array.from({ length: area.rowCount }, () => Array<string>(area.columnCount).fill('')),
  );
