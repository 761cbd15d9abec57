import type { CalculatedKey, ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { RowId } from '../../procedure/complaint/complaint';
import { calculatedFormulas } from '../columns/calculatedColumns';
import { columnOf, columns } from '../columns/columns';
import { formulasBefore, formulasSince } from '../columns/formulasSince';
import { complaintsTable } from '../complaints/complaintsTable';
import { namesIn } from '../names/knownNames';
import { fillFormula } from '../sheet/fillFormula';
import { plainFormula } from '../sheet/plainFormula';
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
 * The calculated columns that go by an earlier version, which knows fewer statuses, in every row: they may be filled anew. A
 * column in which somebody typed is left to the inspection, which keeps that.
 */
async function earlierFormulas(context: Excel.RequestContext, layout: Layout): Promise<Set<ColumnKey>> {
  const table = complaintsTable(context);
  const before = formulasBefore(layout.language, namesIn(context));
  const looked = formulasSince
    .filter((key) => layout.keys.includes(key))
    .map((key) => {
      const body = table.getDataBodyRange().getColumn(positionOf(layout, key)).load('rowCount');
      const first = body.getCell(0, 0).load('formulas');
      const filled = body.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
      return { key, body, first, filled: filled.load('areas/items/rowCount') };
    });
  await context.sync();
  const earlier = looked.filter(({ key, body, first, filled }) => {
    const areas = filled.isNullObject ? [] : filled.areas.items;
    const isWhole = areas.reduce((sum, { rowCount }) => sum + rowCount, 0) === body.rowCount;
    return isWhole && plainFormula(String(first.formulas[0]?.[0])) === plainFormula(before[key]);
  });
  return new Set(earlier.map(({ key }) => key));
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

  const earlier = missing.includes('duplicateOf')
    ? await earlierFormulas(context, { language, keys })
    : new Set<ColumnKey>();
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
    if (missing.includes(key) || isLost || earlier.has(key))
      fillFormula(body.getColumn(position(key)), formula);
  }
  await context.sync();
  if (missing.includes('rowId')) await fillRowIds(context, layout, newRowId);
}
