import { bottomOf, contains, intersection, isWholeColumns, overlaps, rightOf, type Area } from './Area';
import { adoptCalculatedColumns, fillNewRows } from './calculatedColumns';
import { tablesOn } from './find';
import { NORMAL_ID } from './StyleTable';
import type { Sheet } from './Sheet';
import { syncTable } from './syncTable';
import { bodyArea, isFiltered, type Table } from './Table';
import type { Workbook } from './Workbook';

/** The row or rows that a write puts directly below a table, as wide as the table. */
const below = (table: Table, area: Area): Area => ({
  ...table.area,
  row: bottomOf(table.area) + 1,
  rowCount: area.rowCount,
});

/**
 * Tables that Excel expands when one writes into `area`: the write begins in the row below the body, which holds nothing yet
 * (docs: excel/co-authoring-in-excel-add-ins, "Co-authoring and adding rows to a table"). A totals row, a filter, another
 * table, merged cells, or validation that covers only part of the column stand in the way. Ask before writing.
 */
export function tablesThatGrow(workbook: Workbook, sheet: Sheet, area: Area): Table[] {
  if (!workbook.includesNewRows) return [];
  return tablesOn(workbook, sheet).filter((table) => {
    const added = below(table, area);
    if (area.row !== added.row || !intersection(area, added)) return false;
    if (table.showTotals || isFiltered(table) || !contains({ ...added, row: area.row }, area)) return false;
    const others = tablesOn(workbook, sheet).filter((other) => other !== table);
    const taken = [...others.map((other) => other.area), ...sheet.merges];
    const isTaken = taken.some((part) => overlaps(part, added));
    const guarded = sheet.validations.some((validation) =>
      validation.areas.some((part) => overlaps(part, added) && !isWholeColumns(part)),
    );
    return !isTaken && !guarded && isEmpty(workbook, sheet, added);
  });
}

function isEmpty(workbook: Workbook, sheet: Sheet, area: Area): boolean {
  for (let row = area.row; row <= bottomOf(area); row++) {
    for (let column = area.column; column <= rightOf(area); column++) {
      if (workbook.calculation.formulaAt(sheet.id, row, column) !== undefined) return false;
      if (workbook.calculation.valueAt(sheet.id, row, column) !== null) return false;
    }
  }
  return true;
}

/** Adds `count` rows that stand below the body already; formats, rules and calculated columns follow. */
export function growTable(workbook: Workbook, sheet: Sheet, table: Table, count: number): void {
  if (count <= 0) return;
  const body = bodyArea(table);
  const added = { ...body, row: bottomOf(body) + 1, rowCount: count };
  table.area = { ...table.area, rowCount: table.area.rowCount + count };
  if (workbook.dressesNewRows) copyStylesDown(workbook, sheet, body, added);
  for (const { areas } of [...sheet.conditionalFormats, ...sheet.validations]) extend(areas, body, count);
  syncTable(workbook, table);
  adoptCalculatedColumns(workbook, sheet, table, added);
  fillNewRows(workbook, sheet, table, added);
}

/** A new row looks like the last one; a number format that the cell has already stays. */
function copyStylesDown(workbook: Workbook, sheet: Sheet, body: Area, added: Area): void {
  for (let column = body.column; column <= rightOf(body); column++) {
    const pattern = sheet.styles.at(bottomOf(body), column);
    if (pattern === NORMAL_ID) continue;
    for (let row = added.row; row <= bottomOf(added); row++) {
      const own = sheet.styles.ownAt(row, column);
      const { numberFormat, quoted } = workbook.styles.get(own || pattern);
      const kept = numberFormat === 'General' ? { quoted } : { numberFormat, quoted };
      sheet.styles.set(row, column, own ? workbook.styles.changed(pattern, kept) : pattern);
    }
  }
}

/** Areas that covered the body down to its last row cover the new rows too. */
function extend(areas: Area[], body: Area, count: number): void {
  areas.forEach((area, i) => {
    const reaches = area.row <= body.row && bottomOf(area) === bottomOf(body);
    if (reaches && intersection(area, body)) areas[i] = { ...area, rowCount: area.rowCount + count };
  });
}
