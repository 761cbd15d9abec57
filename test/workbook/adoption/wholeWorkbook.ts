import { FormulaError } from '../../host/formulas/FormulaError';
import { addressOf } from '../../host/model/address';
import { bottomOf, rightOf, type Area } from '../../host/model/Area';
import type { Sheet } from '../../host/model/Sheet';
import type { Workbook } from '../../host/model/Workbook';

const everything: Area = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };

/** What each cell of a sheet holds and how it shows it, by address. */
export function cellsOf(workbook: Workbook, sheet: Sheet): Record<string, unknown> {
  const used = workbook.calculation.usedRange(sheet.id) ?? { ...everything, rowCount: 0 };
  const cells: Record<string, unknown> = {};
  for (let row = used.row; row <= bottomOf(used); row++) {
    for (let column = used.column; column <= rightOf(used); column++) {
      const formula = workbook.calculation.formulaAt(sheet.id, row, column);
      const value = workbook.calculation.valueAt(sheet.id, row, column);
      if (formula === undefined && value === null) continue;
      const { numberFormat } = workbook.styles.get(sheet.styles.at(row, column));
      const shown = value instanceof FormulaError ? value.code : value;
      cells[addressOf({ row, column, rowCount: 1, columnCount: 1 })] = [formula ?? shown, numberFormat];
    }
  }
  return cells;
}

/** Everything that a person would see of a workbook, to compare two of them. */
export function wholeWorkbook(workbook: Workbook): unknown {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      cells: cellsOf(workbook, sheet),
      merges: sheet.merges,
      frozen: sheet.frozen,
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
      rules: sheet.conditionalFormats.map(({ areas }) => areas),
      validated: sheet.validations.flatMap(({ areas }) => areas.map(addressOf)).sort(),
    })),
    tables: workbook.tables.map(({ name, area, columns }) => [
      name,
      addressOf(area),
      columns.map((column) => column.name),
    ]),
    names: workbook.names.map(({ name, formula }) => [name, formula]).sort(),
    settings: [...workbook.settings.keys()],
  };
}
