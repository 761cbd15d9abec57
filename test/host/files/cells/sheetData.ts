import { xmlEncode } from '@cj-tech-master/excelts/xml';
import { bottomOf, bounding, contains, rightOf, span, type Area } from '../../model/Area';
import { columnName } from '../../model/address';
import type { Sheet } from '../../model/Sheet';
import { NORMAL_ID } from '../../model/StyleTable';
import type { Workbook } from '../../model/Workbook';
import { formulaToFile } from '../formulaInFile';
import { cellElement } from './cellElement';

interface InFile {
  /** Where a style stands among the file's formats. */
  formatOf: (styleId: number) => number;
  /** Where a text stands among the file's shared ones. */
  placeOf: (text: string) => number;
}

/** The smallest area around all that has a value or a style; `null`: there is nothing. */
export function extentOf(workbook: Workbook, sheet: Sheet): Area | null {
  const areas = [workbook.calculation.usedRange(sheet.id), sheet.styles.extent()];
  return areas.reduce((all, area) => (all && area ? bounding(all, area) : (all ?? area)), null);
}

/** Quotation marks stay themselves outside of attributes, in Excel's files too. */
const inText = (formula: string): string => xmlEncode(formula).replaceAll('&quot;', '"');

/** How formulas read in a file's XML, each understood once: a calculated column repeats one in every row. */
function formulasToFile(): (formula: string, table: string | undefined) => string {
  const known = new Map<string | undefined, Map<string, string>>();
  return (formula, table) => {
    const ofTable = known.get(table) ?? new Map<string, string>();
    known.set(table, ofTable);
    const inFile = ofTable.get(formula) ?? inText(formulaToFile(formula, table));
    ofTable.set(formula, inFile);
    return inFile;
  };
}

/** What a row says of itself, from its number on. */
function rowAttributes(sheet: Sheet, filtered: ReadonlySet<number>, row: number, { formatOf }: InFile) {
  const height = sheet.rowHeights.get(row);
  const style = sheet.styles.wholeRows.get(row);
  return (
    (height === undefined ? '' : ` ht="${height}" customHeight="1"`) +
    (sheet.hiddenRows.has(row) || filtered.has(row) ? ' hidden="1"' : '') +
    (style === undefined ? '' : ` s="${formatOf(style)}" customFormat="1"`)
  );
}

/**
 * The rows of a sheet as its part holds them, in pieces: values, formulas with their results, styles, heights and what is
 * hidden. A register of 100,000 complaints would not fit into one text.
 */
export function* sheetData(workbook: Workbook, sheet: Sheet, inFile: InFile): Generator<string> {
  const { calculation } = workbook;
  const tables = workbook.tables.filter((table) => table.sheet === sheet.id);
  const filtered = new Set(tables.flatMap(({ filteredRows }) => [...filteredRows]));
  const extent = extentOf(workbook, sheet) ?? span(0, 0, -1, -1);
  const rowsByThemselves = [
    ...sheet.rowHeights.keys(),
    ...sheet.hiddenRows,
    ...filtered,
    ...sheet.styles.wholeRows.keys(),
  ];
  const last = rowsByThemselves.reduce((most, row) => Math.max(most, row), bottomOf(extent));
  const toFile = formulasToFile();
  const letters = Array.from({ length: rightOf(extent) + 1 }, (_, column) => columnName(column));
  const cellsOf = (row: number): string => {
    let cells = '';
    for (let column = extent.column; column <= rightOf(extent); column++) {
      const style = sheet.styles.at(row, column);
      const value = calculation.valueAt(sheet.id, row, column);
      const formula = calculation.formulaAt(sheet.id, row, column);
      if (style === NORMAL_ID && value === null && formula === undefined) continue;
      const here = { row, column, rowCount: 1, columnCount: 1 };
      cells += cellElement(
        {
          address: `${letters[column]}${row + 1}`,
          format: inFile.formatOf(style),
          formula:
            formula === undefined
              ? undefined
              : toFile(formula, tables.find(({ area }) => contains(area, here))?.name),
          value,
        },
        inFile.placeOf,
      );
    }
    return cells;
  };
  for (let row = 0; row <= last; row++) {
    const cells = row >= extent.row && row <= bottomOf(extent) ? cellsOf(row) : '';
    const attributes = rowAttributes(sheet, filtered, row, inFile);
    if (cells !== '' || attributes !== '') yield `<row r="${row + 1}"${attributes}>${cells}</row>`;
  }
}
