import type { ColumnKey, WorkbookTexts } from '../../../i18n/workbook/textShape';
import { countInPivot } from './countInPivot';
import type { QuarterParts } from '../names/findQuarterSheet';
import type { QuarterNames } from '../names/quarterNames';

interface PivotRequest {
  names: QuarterNames;
  /** Headers of the register by key, as they stand. */
  columns: Record<ColumnKey, string>;
  /** What we call these columns ourselves. */
  ours: readonly string[];
  /** All headers of the register, as they stand. */
  headers: readonly unknown[];
  texts: WorkbookTexts['quarter'];
  year: number;
  /** Whether there is anything to show: a PivotTable without a filter's item can't be filtered by it. */
  received: { inQuarter: boolean; inYear: boolean };
}

/** To the right of the report, where they can grow without pushing it away; the filter takes the rows above. */
const hintCell = 'J1';
const perMonthCell = 'J5';
const cumulatedCell = 'Q5';

/**
 * The two PivotTables on the register: categories by month in the quarter, and cumulated over the quarters of the year.
 * The source is the table, which grows; quarter and year come from native columns, because the API groups no dates.
 */
export function drawPivots(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  parts: QuarterParts,
  { names, columns, ours, headers, texts, year, received }: PivotRequest,
): void {
  sheet.getRange(hintCell).values = [[texts.pivots.hint]];

  // A field follows no header: made anew where one that it shows was renamed.
  const isOutdated = parts.fields.some((field) => ours.includes(field) && !headers.includes(field));
  const standing = [parts.perMonth, parts.cumulated].filter(({ isNullObject }) => !isNullObject);
  for (const pivot of standing) if (isOutdated) pivot.delete();
  const stands = (pivot: Excel.PivotTable) => !isOutdated && !pivot.isNullObject;

  if (stands(parts.perMonth)) parts.perMonth.refresh();
  else if (received.inQuarter) {
    const pivot = sheet.pivotTables.add(names.perMonth, table, sheet.getRange(perMonthCell));
    const count = countInPivot(pivot, {
      filters: [[columns.quarter, names.code]],
      rows: columns.category,
      counted: columns.receivedOn,
    });
    pivot.columnHierarchies.add(pivot.hierarchies.getItem(columns.month));
    count.name = texts.pivots.count;
  }
  if (stands(parts.cumulated)) parts.cumulated.refresh();
  else if (received.inYear) {
    const pivot = sheet.pivotTables.add(names.cumulated, table, sheet.getRange(cumulatedCell));
    const count = countInPivot(pivot, {
      filters: [[columns.year, String(year)]],
      rows: columns.category,
      counted: columns.receivedOn,
    });
    const quarters = pivot.hierarchies.getItem(columns.quarter);
    pivot.columnHierarchies.add(quarters);
    count.name = texts.pivots.runningCount;
    count.showAs = {
      calculation: Excel.ShowAsCalculation.runningTotal,
      baseField: quarters.fields.getItem(columns.quarter),
    };
    // The last quarter is the total already.
    pivot.layout.showRowGrandTotals = false;
  }
}
