import type { Workbook as FileWorkbook, Worksheet } from '@cj-tech-master/excelts';
import { columnName } from '../model/address';
import { DEFAULT_ROW_HEIGHT, type Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { areaReference } from './areaReference';
import { widthToFile } from './columnWidth';
import { pageToFile } from './pageToFile';
import { argb, type FileStyle } from './styleToFile';
import { writeCells } from './writeCells';
import { writeConditionalFormats } from './writeConditionalFormats';
import { protectionToFile } from './protectionInFile';

const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function writeColumns(sheet: Sheet, target: Worksheet, styleOf: (id: number) => FileStyle): void {
  for (const [column, width] of sheet.columnWidths) target.getColumn(column + 1).width = widthToFile(width);
  for (const column of sheet.hiddenColumns) target.getColumn(column + 1).hidden = true;
  for (const [column, id] of sheet.styles.wholeColumns) target.getColumn(column + 1).style = styleOf(id);
}

function writeRows(
  workbook: Workbook,
  sheet: Sheet,
  target: Worksheet,
  styleOf: (id: number) => FileStyle,
): void {
  for (const [row, height] of sheet.rowHeights) target.getRow(row + 1).height = height;
  for (const [row, id] of sheet.styles.wholeRows) target.getRow(row + 1).style = styleOf(id);
  const filtered = workbook.tables
    .filter((table) => table.sheet === sheet.id)
    .flatMap((t) => [...t.filteredRows]);
  for (const index of [...sheet.hiddenRows, ...filtered]) {
    const row = target.getRow(index + 1);
    row.hidden = true;
    if (row.height) continue;
    // The library leaves out a row without cells or height.
    row.height = DEFAULT_ROW_HEIGHT;
    row.customHeight = false;
  }
}

function writeView(sheet: Sheet, target: Worksheet): void {
  const activeCell = `${columnName(sheet.selection.column)}${sheet.selection.row + 1}`;
  const common = { showGridLines: sheet.showGridlines, activeCell };
  const { frozen } = sheet;
  target.views = [
    frozen
      ? { ...common, state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows }
      : { ...common, state: 'normal' },
  ];
}

/** One sheet, all but its tables, validation and pivots: `packageParts.ts` adds those. */
export function writeSheet(
  workbook: Workbook,
  sheet: Sheet,
  file: FileWorkbook,
  styleOf: (id: number) => FileStyle,
): void {
  const target = file.addWorksheet(sheet.name, { state: states[sheet.visibility] });
  if (sheet.tabColor) target.properties.tabColor = argb(sheet.tabColor);
  writeColumns(sheet, target, styleOf);
  writeCells(workbook, sheet, target, styleOf);
  writeRows(workbook, sheet, target, styleOf);
  for (const merge of sheet.merges) target.mergeCells(areaReference(merge));
  writeView(sheet, target);
  if (sheet.autoFilter) target.autoFilter = areaReference(sheet.autoFilter.area);
  writeConditionalFormats(sheet, target);
  pageToFile(target, sheet.pageLayout);
  target.sheetProtection = protectionToFile(sheet.protection);
}
