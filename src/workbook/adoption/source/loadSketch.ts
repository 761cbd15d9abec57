import type { Area, SheetSketch, SourceValue } from '../../../procedure/adoption/cells/sourceList';

/** Rows in which a header stands, whatever stands above it, with enough below it to tell what its columns hold. */
export const topRows = 60;

interface SketchRequest {
  sheet: Excel.Worksheet;
  /** Where anything stands. */
  used: Excel.Range;
  tables: Excel.Table[];
  rows: number;
  /** Merged cells can't be asked for where there are over 512 of them (Office.js, `getMergedAreasOrNullObject`). */
  withMerged: boolean;
}

export const areaProperties = 'rowIndex,columnIndex,rowCount,columnCount';

export const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** Asks for a sheet as far as it tells where its list stands; look after the sync. */
export function loadSketch({ sheet, used, tables, rows, withMerged }: SketchRequest): () => SheetSketch {
  sheet.load('name,visibility');
  const protection = sheet.protection.load('protected');
  const sheetFilter = sheet.autoFilter.load('isDataFiltered');
  used.load(areaProperties);
  const top = used
    .getRow(0)
    .getResizedRange(rows - 1, 0)
    .getIntersection(used)
    .load('values,text');
  const merged = withMerged
    ? top.getMergedAreasOrNullObject().load(`areas/items/${areaProperties.replaceAll(',', ',areas/items/')}`)
    : null;
  const found = tables.map((table) => ({
    table: table.load('name,showHeaders,showTotals'),
    range: table.getRange().load(areaProperties),
    filter: table.autoFilter.load('isDataFiltered'),
  }));
  return () => {
    const area = areaOf(used);
    const values = top.values as SourceValue[][];
    // An empty sheet gives its first cell.
    const isEmpty = area.rows === 1 && area.columns === 1 && values[0]?.[0] === '';
    return {
      name: sheet.name,
      hidden: sheet.visibility !== Excel.SheetVisibility.visible,
      protected: protection.protected,
      used: isEmpty ? null : area,
      top: isEmpty ? [] : values,
      shown: isEmpty ? [] : top.text,
      tables: found.map(({ table, range }) => ({
        name: table.name,
        area: areaOf(range),
        headers: table.showHeaders,
        totals: table.showTotals,
      })),
      merged: !merged || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
      filtered: sheetFilter.isDataFiltered || found.some(({ filter }) => filter.isDataFiltered),
    };
  };
}
