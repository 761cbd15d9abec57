import { bottomOf, rightOf, type Area } from '../model/Area';
import type { Pivot } from '../model/Pivot';
import { bodyArea, headerArea } from '../model/Table';
import type { Workbook } from '../model/Workbook';
import type { PivotSource } from './PivotGrid';

/** Where a pivot's source lies now: the header row, and the rows below it without a totals row. */
function areasOf(
  workbook: Workbook,
  pivot: Pivot,
): { sheet: string; header: Area; body: Area | null } | null {
  const { source } = pivot;
  if (source.kind === 'table') {
    const table = workbook.tables.find(({ id }) => id === source.table);
    return table ? { sheet: table.sheet, header: headerArea(table), body: bodyArea(table) } : null;
  }
  const { sheet, area } = source;
  const body = area.rowCount > 1 ? { ...area, row: area.row + 1, rowCount: area.rowCount - 1 } : null;
  return { sheet, header: { ...area, rowCount: 1 }, body };
}

/** What stands in a pivot's source now; `null` when its table is gone. */
export function readPivotSource(workbook: Workbook, pivot: Pivot): PivotSource | null {
  const areas = areasOf(workbook, pivot);
  if (!areas) return null;
  const { sheet, header, body } = areas;
  const rowAt = (row: number) => {
    const values = [];
    for (let column = header.column; column <= rightOf(header); column++) {
      values.push(workbook.calculation.valueAt(sheet, row, column));
    }
    return values;
  };
  const records = [];
  if (body) for (let row = body.row; row <= bottomOf(body); row++) records.push(rowAt(row));
  return { header: rowAt(header.row).map((name) => (name === null ? '' : String(name))), records };
}
