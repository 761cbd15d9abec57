import type { PivotPlan } from './pivotPlan';

/**
 * Makes a PivotTable whose top-left cell, without its filters, is this one. The filters stand on the filter axis: a manual
 * filter of a row or column field has failed (OfficeDev/office-js#6002). The source is the table, which grows.
 */
export function makePivot(
  sheet: Excel.Worksheet,
  corner: Excel.Range,
  table: Excel.Table,
  { name, filters, rows, counted, count, cumulatedOver, upTo }: PivotPlan,
): void {
  const pivot = sheet.pivotTables.add(name, table, corner);
  const hierarchy = (header: string) => pivot.hierarchies.getItem(header);
  for (const [header, item] of filters) {
    pivot.filterHierarchies.add(hierarchy(header));
    hierarchy(header)
      .fields.getItem(header)
      .applyFilter({ manualFilter: { selectedItems: [item] } });
  }
  for (const header of rows) pivot.rowHierarchies.add(hierarchy(header));
  const data = pivot.dataHierarchies.add(hierarchy(counted));
  data.summarizeBy = Excel.AggregationFunction.count;
  // Each field under its own header, and the total of an outer one in its own line.
  pivot.layout.layoutType = Excel.PivotLayoutType.outline;
  // The text alone shows nothing (Office.js reference, PivotLayout.emptyCellText).
  pivot.layout.fillEmptyCells = true;
  pivot.layout.emptyCellText = '0';
  pivot.refreshOnOpen = true;
  data.name = count;
  if (cumulatedOver === undefined) return;
  const along = hierarchy(cumulatedOver);
  pivot.columnHierarchies.add(along);
  data.showAs = {
    calculation: Excel.ShowAsCalculation.runningTotal,
    baseField: along.fields.getItem(cumulatedOver),
  };
  if (upTo !== undefined) showUpTo(pivot, cumulatedOver, upTo);
  // The last item is the total already.
  pivot.layout.showRowGrandTotals = false;
}

/**
 * Hides the items of a row or column field that come later by the alphabet, those of complaints to come too: a label filter
 * holds at each refresh, where a manual one names the items of today (Office.js reference, PivotLabelFilter).
 */
export function showUpTo(pivot: Excel.PivotTable, header: string, upTo: string): void {
  const field = pivot.hierarchies.getItem(header).fields.getItem(header);
  const condition = Excel.LabelFilterCondition.lessThanOrEqualTo;
  field.applyFilter({ labelFilter: { condition, comparator: upTo } });
}
