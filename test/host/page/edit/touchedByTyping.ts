import { bottomOf, intersection, overlaps, rightOf, span, type Area } from '../../model/Area';
import { tablesOn } from '../../model/find';
import type { Sheet } from '../../model/Sheet';
import { columnBodyArea, type Table } from '../../model/Table';
import type { Workbook } from '../../model/Workbook';

/** Rows of a table, the one below it included, that typing in `area` reaches; Excel fills their calculated columns. */
const rowsOf = (table: Table, area: Area): Area | null =>
  intersection(
    { ...table.area, rowCount: table.area.rowCount + area.rowCount },
    {
      ...table.area,
      row: area.row,
      rowCount: area.rowCount,
    },
  );

/**
 * The cells that typing in an area may change: itself, the rest of its rows in a table, and, for a formula, whole columns
 * of the table, which Excel fills with it.
 */
export const touchedByTyping = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  hasFormula: boolean,
): Area[] => {
  const tables = tablesOn(workbook, sheet).filter(
    (table) => area.row <= bottomOf(table.area) + 1 && bottomOf(area) >= table.area.row,
  );
  const reached = tables.flatMap((table) => {
    const isBeside = area.column > rightOf(table.area) || rightOf(area) < table.area.column;
    if (isBeside) return [];
    const columns = table.columns
      .map((_column, at) => columnBodyArea(table, at))
      .filter((body) => hasFormula && overlaps(body, span(0, area.column, bottomOf(body), rightOf(area))));
    return [rowsOf(table, area) ?? area, ...columns];
  });
  return [area, ...reached];
};
