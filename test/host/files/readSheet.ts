import type { Worksheet } from '@cj-tech-master/excelts';
import { bottomOf, MAX_COLUMNS, MAX_ROWS, span } from '../model/Area';
import { parseAddress } from '../model/address';
import { DEFAULT_ROW_HEIGHT, type Sheet } from '../model/Sheet';
import { NORMAL_ID } from '../model/StyleTable';
import type { Workbook } from '../model/Workbook';
import type { ColorsInFile } from './ColorsInFile';
import { widthFromFile } from './columnWidth';
import { pageFromFile } from './pageFromFile';
import { protectionFromFile } from './protectionInFile';
import { readCells, type WaitingFormula } from './readCells';
import type { FileStyle } from './styleToFile';
import type { Unsupported } from './Unsupported';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function readColumns(sheet: Sheet, source: Worksheet, styleId: (style: FileStyle) => number): void {
  for (const column of source.columns) {
    const index = column.number - 1;
    if (index >= MAX_COLUMNS) break;
    if (column.width !== undefined && column.isCustomWidth)
      sheet.columnWidths.set(index, widthFromFile(column.width));
    if (column.hidden) sheet.hiddenColumns.add(index);
    const id = styleId(column.style);
    if (id !== NORMAL_ID) sheet.styles.update(span(0, index, MAX_ROWS - 1, index), () => id);
  }
}

function readRows(sheet: Sheet, source: Worksheet, styleId: (style: FileStyle) => number): void {
  for (let index = 0; index < source.rowCount; index++) {
    const row = source.findRow(index + 1);
    if (!row) continue;
    if (row.height && (row.customHeight || row.height !== DEFAULT_ROW_HEIGHT))
      sheet.rowHeights.set(index, row.height);
    if (row.hidden) sheet.hiddenRows.add(index);
    const id = styleId(row.style);
    if (id !== NORMAL_ID) sheet.styles.update(span(index, 0, index, MAX_COLUMNS - 1), () => id);
  }
}

function readView(sheet: Sheet, source: Worksheet): void {
  // The library's types don't say that a file without views has none.
  const view = source.views?.[0];
  if (!view) return;
  sheet.showGridlines = view.showGridLines ?? true;
  const active = view.activeCell === undefined ? null : parseAddress(view.activeCell);
  if (active) sheet.selection = active.area;
  if (view.state === 'frozen') {
    sheet.frozen = {
      rows: ('ySplit' in view && view.ySplit) || 0,
      columns: ('xSplit' in view && view.xSplit) || 0,
    };
  }
}

/** Hidden rows within a filter are the filter's: a file doesn't tell them from those that were hidden by hand. */
function readFilter(sheet: Sheet, { autoFilter }: Worksheet): void {
  const area = typeof autoFilter === 'string' ? parseAddress(autoFilter)?.area : undefined;
  if (!area) return;
  const hides = [...sheet.hiddenRows].filter((row) => row > area.row && row <= bottomOf(area));
  sheet.autoFilter = { area, hides };
}

/** One sheet, all but its tables, rules and pivots. Returns its formulas. */
export function readSheet(
  workbook: Workbook,
  sheet: Sheet,
  source: Worksheet,
  colors: ColorsInFile,
  styleId: (style: FileStyle) => number,
  unsupported: Unsupported[],
): WaitingFormula[] {
  sheet.visibility = visibilities[source.state] ?? 'Visible';
  sheet.tabColor = colors.toHex(source.properties?.tabColor) ?? '';
  readColumns(sheet, source, styleId);
  readRows(sheet, source, styleId);
  readView(sheet, source);
  sheet.merges = source.mergedRegions.map(({ top, left, bottom, right }) =>
    span(top - 1, left - 1, bottom - 1, right - 1),
  );
  readFilter(sheet, source);
  sheet.pageLayout = pageFromFile(source);
  sheet.protection = protectionFromFile(source.sheetProtection);
  if (source.sheetProtection?.hashValue) unsupported.push({ code: 'protectionPassword', where: sheet.name });
  return readCells(workbook, sheet, source, styleId, unsupported);
}
