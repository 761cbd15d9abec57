/** A PivotTable that stands, with what it shows. */
export interface StandingPivot {
  pivot: Excel.PivotTable;
  /** Headers of its fields as they were when it was last refreshed. */
  fields: readonly string[];
  growsSideways: boolean;
  counts: readonly Excel.DataPivotHierarchy[];
}

/**
 * Finds PivotTables by their names in two steps, for reads that travel with it: each loads now and tells after the next sync.
 */
export function findPivots(
  { workbook }: Excel.RequestContext,
  names: readonly string[],
): () => () => StandingPivot[] {
  const found = names.map((name) => workbook.pivotTables.getItemOrNullObject(name).load('name'));
  return () => {
    const loaded = found.filter(({ isNullObject }) => !isNullObject).map(loadPivot);
    return () => loaded.map((tell) => tell());
  };
}

function loadPivot(pivot: Excel.PivotTable): () => StandingPivot {
  const { rowHierarchies, columnHierarchies, filterHierarchies, dataHierarchies } = pivot;
  for (const axis of [rowHierarchies, columnHierarchies, filterHierarchies, dataHierarchies]) {
    axis.load('items/name');
  }
  return () => ({
    pivot,
    fields: [rowHierarchies, columnHierarchies, filterHierarchies].flatMap(({ items }) =>
      items.map(({ name }) => name),
    ),
    growsSideways: columnHierarchies.items.length > 0,
    counts: dataHierarchies.items,
  });
}
