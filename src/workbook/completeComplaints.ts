import type { CalculatedKey, ColumnKey } from '../i18n/workbook/textShape';
import { workbookTexts } from '../i18n/workbook/workbookTexts';
import type { RowId } from '../procedure/complaint';
import { calculatedFormulas } from './calculatedColumns';
import { columnOf, columns } from './columns';
import { complaintsTable } from './complaintsTable';
import { addCallbackColours } from './conditionalFormats';
import type { ColouredTable } from './conditionalFormats';
import { fillFormula } from './fillFormula';
import { fillRowIds } from './fillRowIds';
import { formatColumn } from './formatColumn';
import { looseLayout, positionOf, type Layout } from './layout';
import { addValidation } from './validation';

/** What a formula keeps of a column that was deleted. */
const broken = '#REF!';

/** The columns that a register lacks: one was deleted, or an earlier version made the register without it. */
export function missingColumns({ keys }: Layout): ColumnKey[] {
  return columns.map(({ key }) => key).filter((key) => !keys.includes(key));
}

/**
 * Adds the missing columns at the right of the complaints table, with their format, formula and validation, and mends
 * the formulas and colours that a deleted column left broken. What stands in the other columns stays as it is.
 */
export async function completeComplaints(
  context: Excel.RequestContext,
  { language, keys }: Layout,
  newRowId: () => RowId,
): Promise<void> {
  const missing = missingColumns({ language, keys });
  if (missing.length === 0) return;
  const table = complaintsTable(context);
  const headers = workbookTexts[language].columns;
  for (const key of missing) {
    const column = table.columns.add(undefined, undefined, headers[key]);
    formatColumn(column.getDataBodyRange(), columnOf(key));
  }
  const header = table.getHeaderRowRange().load('values,columnIndex,rowIndex');
  await context.sync();

  const layout = looseLayout(header.values[0] ?? []);
  const position = (key: ColumnKey) => positionOf(layout, key);
  const body = table.getDataBodyRange();
  addValidation((key) => body.getColumn(position(key)).getEntireColumn(), language, missing);
  await mendFormulas(context, body, layout, missing);
  const firstCell = { column: header.columnIndex, row: header.rowIndex + 1 };
  await mendColours(context, body, { language, position, firstCell });
  if (missing.includes('rowId')) await fillRowIds(context, layout, newRowId);
}

async function mendFormulas(
  context: Excel.RequestContext,
  body: Excel.Range,
  layout: Layout,
  missing: readonly ColumnKey[],
): Promise<void> {
  const first = body.getRow(0).load('formulas');
  await context.sync();
  const formulas = Object.entries(calculatedFormulas(layout.language)) as [CalculatedKey, string][];
  for (const [key, formula] of formulas) {
    const now = String(first.formulas[0]?.[positionOf(layout, key)]);
    if (missing.includes(key) || now.includes(broken)) {
      fillFormula(body.getColumn(positionOf(layout, key)), formula);
    }
  }
  await context.sync();
}

async function mendColours(
  context: Excel.RequestContext,
  body: Excel.Range,
  table: ColouredTable,
): Promise<void> {
  const { conditionalFormats } = body;
  conditionalFormats.load('items/type');
  await context.sync();
  const custom = conditionalFormats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom);
  const rules = custom.map((format) => format.custom.rule.load('formula'));
  await context.sync();
  const lost = custom.filter((_, index) => rules[index]?.formula.includes(broken));
  if (lost.length === 0) return;
  for (const format of lost) format.delete();
  const kept = rules.map(({ formula }) => formula);
  addCallbackColours(body, table, kept);
  await context.sync();
}
