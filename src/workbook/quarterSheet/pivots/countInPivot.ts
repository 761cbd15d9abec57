interface Counting {
  /** Header and the one item that is let through. */
  filters: readonly [header: string, item: string][];
  rows: string;
  /** Header of a column that every complaint of a quarter has something in. */
  counted: string;
}

/**
 * Filters, rows and a count for a new PivotTable. The filters stand on the filter axis: a manual filter of a row or
 * column field has failed (OfficeDev/office-js#6002).
 */
export function countInPivot(
  pivot: Excel.PivotTable,
  { filters, rows, counted }: Counting,
): Excel.DataPivotHierarchy {
  const hierarchy = (name: string) => pivot.hierarchies.getItem(name);
  for (const [header, item] of filters) {
    pivot.filterHierarchies.add(hierarchy(header));
    hierarchy(header)
      .fields.getItem(header)
      .applyFilter({ manualFilter: { selectedItems: [item] } });
  }
  pivot.rowHierarchies.add(hierarchy(rows));
  const count = pivot.dataHierarchies.add(hierarchy(counted));
  count.summarizeBy = Excel.AggregationFunction.count;
  pivot.layout.layoutType = Excel.PivotLayoutType.tabular;
  // The text alone shows nothing (Office.js reference, PivotLayout.emptyCellText).
  pivot.layout.fillEmptyCells = true;
  pivot.layout.emptyCellText = '0';
  pivot.refreshOnOpen = true;
  return count;
}
