import type { Workbook as FileWorkbook, Worksheet } from '@cj-tech-master/excelts';
import { columnName } from '../model/address';
import type { Sheet } from '../model/Sheet';
import { areaReference } from './areaReference';
import { widthToFile } from './columnWidth';
import { pageToFile } from './pageToFile';
import { argb, type FileStyle } from './styleToFile';
import { writeLinks } from './cells/writeLinks';
import { writeConditionalFormats } from './writeConditionalFormats';
import { protectionToFile } from './protectionInFile';

const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function writeColumns(sheet: Sheet, target: Worksheet, styleOf: (id: number) => FileStyle): void {
  for (const [column, width] of sheet.columnWidths) target.getColumn(column + 1).width = widthToFile(width);
  for (const column of sheet.hiddenColumns) target.getColumn(column + 1).hidden = true;
  for (const [column, id] of sheet.styles.wholeColumns) target.getColumn(column + 1).style = styleOf(id);
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

/** One sheet, all but its cells, tables, validation and pivots, which `saveWorkbook` adds. */
export function writeSheet(sheet: Sheet, file: FileWorkbook, styleOf: (id: number) => FileStyle): void {
  const target = file.addWorksheet(sheet.name, { state: states[sheet.visibility] });
  if (sheet.tabColor) target.properties.tabColor = argb(sheet.tabColor);
  writeColumns(sheet, target, styleOf);
  writeLinks(sheet, target);
  for (const merge of sheet.merges) target.mergeCells(areaReference(merge));
  writeView(sheet, target);
  if (sheet.autoFilter) target.autoFilter = areaReference(sheet.autoFilter.area);
  writeConditionalFormats(sheet, target);
  pageToFile(target, sheet.pageLayout);
  target.sheetProtection = protectionToFile(sheet.protection);
}
