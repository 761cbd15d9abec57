import type { WorkbookTexts } from '../i18n/workbook/textShape';

interface QuarterPivotRequest {
  code: string;
  texts: WorkbookTexts['quarter'];
  columns: WorkbookTexts['columns'];
}

/** The page filter takes the two rows above the PivotTable. */
const destination = 'A7';

/**
 * Complaints per category and month of one quarter. The source is the table, which grows; the months come from a
 * native column, because the API groups no dates. A filter needs its hierarchy on the filter axis before it is set.
 */
export function addQuarterPivot(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  request: QuarterPivotRequest,
): void {
  const { code, texts, columns } = request;
  const pivot = sheet.pivotTables.add(texts.pivotName(code), table, sheet.getRange(destination));
  const hierarchy = (header: string) => pivot.hierarchies.getItem(header);
  pivot.filterHierarchies.add(hierarchy(columns.quarter));
  hierarchy(columns.quarter)
    .fields.getItem(columns.quarter)
    .applyFilter({ manualFilter: { selectedItems: [code] } });
  pivot.rowHierarchies.add(hierarchy(columns.category));
  pivot.columnHierarchies.add(hierarchy(columns.month));
  const count = pivot.dataHierarchies.add(hierarchy(columns.caseNumber));
  count.summarizeBy = Excel.AggregationFunction.count;
  count.name = texts.count;
  pivot.layout.layoutType = Excel.PivotLayoutType.tabular;
  // The text alone shows nothing (Office.js reference, PivotLayout.emptyCellText).
  pivot.layout.fillEmptyCells = true;
  pivot.layout.emptyCellText = '0';
  pivot.refreshOnOpen = true;
  sheet.getRange('A1').format.columnWidth = 150;
}
