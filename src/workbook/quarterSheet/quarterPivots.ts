import type { WorkbookTexts } from '../../i18n/workbook/textShape';
import type { QuarterParts } from './findQuarterSheet';
import type { QuarterNames } from './quarterNames';

export interface PivotRequest {
  names: QuarterNames;
  texts: WorkbookTexts;
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
 * The source is the table, which grows; quarter and year come from native columns, because the API groups no dates. Their
 * filters stand on the filter axis: a manual filter of a row or column field has failed (OfficeDev/office-js#6002).
 */
export function refreshPivots(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  parts: QuarterParts,
  { names, texts: { quarter: texts, columns }, year, received }: PivotRequest,
): void {
  const hint = sheet.getRange(hintCell);
  hint.values = [[texts.pivots.hint]];
  hint.format.font.color = '#595959';
  hint.format.font.italic = true;

  if (!parts.perMonth.isNullObject) parts.perMonth.refresh();
  else if (received.inQuarter) {
    const pivot = sheet.pivotTables.add(names.perMonth, table, sheet.getRange(perMonthCell));
    const count = fill(pivot, { filter: [columns.quarter, names.code], rows: columns.category, columns });
    pivot.columnHierarchies.add(pivot.hierarchies.getItem(columns.month));
    count.name = texts.pivots.count;
  }
  if (!parts.cumulated.isNullObject) parts.cumulated.refresh();
  else if (received.inYear) {
    const pivot = sheet.pivotTables.add(names.cumulated, table, sheet.getRange(cumulatedCell));
    const count = fill(pivot, { filter: [columns.year, String(year)], rows: columns.category, columns });
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

interface Filling {
  filter: [header: string, item: string];
  rows: string;
  columns: WorkbookTexts['columns'];
}

/** Filter, rows and the count; a complaint counts by its date of receipt, which every row of a quarter has. */
function fill(
  pivot: Excel.PivotTable,
  { filter: [header, item], rows, columns }: Filling,
): Excel.DataPivotHierarchy {
  const hierarchy = (name: string) => pivot.hierarchies.getItem(name);
  pivot.filterHierarchies.add(hierarchy(header));
  hierarchy(header)
    .fields.getItem(header)
    .applyFilter({ manualFilter: { selectedItems: [item] } });
  pivot.rowHierarchies.add(hierarchy(rows));
  const count = pivot.dataHierarchies.add(hierarchy(columns.receivedOn));
  count.summarizeBy = Excel.AggregationFunction.count;
  pivot.layout.layoutType = Excel.PivotLayoutType.tabular;
  // The text alone shows nothing (Office.js reference, PivotLayout.emptyCellText).
  pivot.layout.fillEmptyCells = true;
  pivot.layout.emptyCellText = '0';
  pivot.refreshOnOpen = true;
  return count;
}
