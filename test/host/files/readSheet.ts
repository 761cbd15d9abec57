import type { Worksheet } from '@cj-tech-master/excelts';
import { bottomOf, MAX_COLUMNS, MAX_ROWS, span } from '../model/Area';
import { parseAddress } from '../model/address';
import type { Sheet } from '../model/Sheet';
import { NORMAL_ID } from '../model/StyleTable';
import type { ColorsInFile } from './ColorsInFile';
import { widthFromFile } from './columnWidth';
import { pageFromFile } from './pageFromFile';
import { protectionFromFile } from './protectionInFile';
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

/** Hidden rows within a filter are the filter's: a file doesn't tell them from those that were hidden by hand. Its rows must have been read. */
export function readFilter(sheet: Sheet, { autoFilter }: Worksheet): void {
  const area = typeof autoFilter === 'string' ? parseAddress(autoFilter)?.area : undefined;
  if (!area) return;
  const hides = [...sheet.hiddenRows].filter((row) => row > area.row && row <= bottomOf(area));
  sheet.autoFilter = { area, hides };
}

/** One sheet, all but its cells, tables, rules and pivots. */
export function readSheet(
  sheet: Sheet,
  source: Worksheet,
  colors: ColorsInFile,
  styleId: (style: FileStyle) => number,
  unsupported: Unsupported[],
): void {
  sheet.visibility = visibilities[source.state] ?? 'Visible';
  sheet.tabColor = colors.toHex(source.properties?.tabColor) ?? '';
  readColumns(sheet, source, styleId);
  readView(sheet, source);
  sheet.merges = source.mergedRegions.map(({ top, left, bottom, right }) =>
    span(top - 1, left - 1, bottom - 1, right - 1),
  );
  sheet.pageLayout = pageFromFile(source);
  sheet.protection = protectionFromFile(source.sheetProtection);
  if (source.sheetProtection?.hashValue) unsupported.push({ code: 'protectionPassword', where: sheet.name });
}
