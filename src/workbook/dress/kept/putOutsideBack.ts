import { typedColumns } from '../../columns/layout';
import { columns } from '../../columns/columns';
import { complaintsTable } from '../../complaints/complaintsTable';
import { fillFormula } from '../../sheet/fillFormula';
import type { Dressed } from '../read/dressed';
import { wantedFormulas } from '../read/wantedFormulas';
import type { ColumnKey } from '../../../i18n/workbook/textShape';
import { isCount, isText, listOf, shape, type Check } from './checks';
import type { DressPart } from './finding';
import { printOfCells, type KeptRows } from './keepOutside';

const isColumn: Check<ColumnKey> = (value): value is ColumnKey => columns.some(({ key }) => key === value);
const isState = shape<KeptRows>({
  prints: listOf(isText),
  blanks: listOf(
    shape<KeptRows['blanks'][number]>({
      key: isColumn,
      blocks: listOf(shape<{ start: number; end: number }>({ start: isCount, end: isCount })),
    }),
  ),
});

/**
 * Lets rows stand below the table again, where they are its last rows and say what they said. Not in a table that has a totals
 * row since: what a resize makes of one is documented nowhere.
 */
export const putOutsideBack: DressPart['putBack'] = async (context, { dressed }, { state }) => {
  if (!isState(state) || state.prints.length === 0) return false;
  const { layout } = dressed;
  const { prints } = state;
  const left = dressed.rows - prints.length;
  if (left < 1) return false;
  const table = complaintsTable(context).load('showTotals');
  const rows = lastRows(table, left, prints.length).load('values');
  await context.sync();
  const typed = typedColumns(layout);
  const isAsFound = rows.values.every((values, row) => printOfCells(layout, values, typed) === prints[row]);
  if (table.showTotals || !isAsFound) return false;
  const now = complaintsTable(context);
  const met = now.getDataBodyRange().load('rowCount');
  calculate(now, dressed, state, () => '');
  now.resize(now.getHeaderRowRange().getResizedRange(left, 0));
  await context.sync();
  if (met.rowCount === dressed.rows) return true;
  // Somebody added a row at that moment: it is not to stand outside.
  const again = complaintsTable(context);
  again.resize(again.getHeaderRowRange().getResizedRange(met.rowCount, 0));
  calculate(again, dressed, state, (key) => wantedFormulas(dressed).get(key) ?? '');
  await context.sync();
  return false;
};

const lastRows = (table: Excel.Table, first: number, rows: number): Excel.Range =>
  table
    .getDataBodyRange()
    .getRow(first)
    .getResizedRange(rows - 1, 0);

/** Gives the cells that were blank something else. */
function calculate(
  table: Excel.Table,
  dressed: Dressed,
  { prints, blanks }: KeptRows,
  formulaOf: (key: ColumnKey) => string,
): void {
  const rows = lastRows(table, dressed.rows - prints.length, prints.length);
  for (const { key, blocks } of blanks)
    for (const { start, end } of blocks)
      fillFormula(
        rows.getCell(start, dressed.position(key)).getResizedRange(end - start - 1, 0),
        formulaOf(key),
      );
}
