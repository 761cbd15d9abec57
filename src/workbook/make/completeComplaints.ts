import type { CalculatedKey, ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { RowId } from '../../procedure/complaint/complaint';
import { calculatedFormulas } from '../columns/calculatedColumns';
import { columnOf, columns } from '../columns/columns';
import { complaintsTable } from '../complaints/complaintsTable';
import { namesIn } from '../names/knownNames';
import { fillFormula } from '../sheet/fillFormula';
import { fillRowIds } from './fillRowIds';
import { formatColumn } from '../columns/formatColumn';
import { looseLayout, positionOf, type Layout } from '../columns/layout';
import { addValidation } from '../columns/validation';

/** What a formula keeps of a column that was deleted. */
const broken = '#REF!';

/** The columns that a register lacks: one was deleted, or an earlier version made the register without it. */
export function missingColumns({ keys }: Layout): ColumnKey[] {
  return columns.map(({ key }) => key).filter((key) => !keys.includes(key));
}

/**
 * Adds the missing columns at the right of the complaints table, with their format, formula and validation, and mends
 * the formulas that a deleted column left broken. What stands in the other columns stays as it is. All of
 * it in one batch, so that an attempt that breaks off leaves no column without its formulas.
 */
export async function completeComplaints(
  context: Excel.RequestContext,
  { language, keys }: Layout,
  newRowId: () => RowId,
): Promise<void> {
  const missing = missingColumns({ language, keys });
  if (missing.length === 0) return;
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values');
  const before = table.getDataBodyRange();
  const first = before.getRow(0).load('formulas');
  await context.sync();

  const headers = workbookTexts[language].columns;
  for (const key of missing) {
    const column = table.columns.add(undefined, undefined, headers[key]);
    formatColumn(column.getDataBodyRange(), columnOf(key));
  }
  const present = looseLayout(header.values[0] ?? [], namesIn(context));
  const layout = { language, keys: [...present.keys, ...missing] };
  const position = (key: ColumnKey) => positionOf(layout, key);
  const body = table.getDataBodyRange();
  addValidation((key) => body.getColumn(position(key)).getEntireColumn(), language, missing);
  const formulas = Object.entries(calculatedFormulas(language, namesIn(context))) as [
    CalculatedKey,
    string,
  ][];
  for (const [key, formula] of formulas) {
    const isLost = String(first.formulas[0]?.[position(key)]).includes(broken);
    if (missing.includes(key) || isLost) fillFormula(body.getColumn(position(key)), formula);
  }
  await context.sync();
  if (missing.includes('rowId')) await fillRowIds(context, layout, newRowId);
}
