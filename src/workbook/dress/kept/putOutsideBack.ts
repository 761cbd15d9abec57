import { typedColumns } from '../../columns/layout';
import { complaintsTable } from '../../complaints/complaintsTable';
import { wantedFormulas } from '../read/wantedFormulas';
import { isCount, isText, listOf, shape } from './checks';
import { fillBlanks } from './fillBlanks';
import type { DressPart } from './finding';
import { printOfCells, type KeptRows } from './keepOutside';
import { isColumn } from './kept';

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
  const taken = (of: Excel.Table) =>
    of
      .getDataBodyRange()
      .getRow(left)
      .getResizedRange(prints.length - 1, 0);
  const rows = taken(table).load('values');
  await context.sync();
  const typed = typedColumns(layout);
  const isAsFound = rows.values.every((values, row) => printOfCells(layout, values, typed) === prints[row]);
  if (table.showTotals || !isAsFound) return false;
  const now = complaintsTable(context);
  const met = now.getDataBodyRange().load('rowCount');
  fillBlanks(taken(now), dressed, state.blanks, new Map());
  now.resize(now.getHeaderRowRange().getResizedRange(left, 0));
  await context.sync();
  if (met.rowCount === dressed.rows) return true;
  // Somebody added a row at that moment: it is not to stand outside.
  const again = complaintsTable(context);
  again.resize(again.getHeaderRowRange().getResizedRange(met.rowCount, 0));
  fillBlanks(taken(again), dressed, state.blanks, wantedFormulas(dressed));
  await context.sync();
  return false;
};
