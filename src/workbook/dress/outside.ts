import type { SourceValue } from '../../procedure/adoption/cells/sourceList';
import { rowKind } from '../../procedure/adoption/rows/rowKind';
import { typedColumns } from '../columns/layout';
import { complaintsTable } from '../complaints/complaintsTable';
import { withoutSheet } from '../sheet/withoutSheet';
import { readDressed, type Dressed } from './read/dressed';
import { blocksOf } from '../table/blocks/blocksOf';
import type { DressPart } from './kept/finding';
import { fillBlanks } from './kept/fillBlanks';
import { keepOutside } from './kept/keepOutside';
import { putOutsideBack } from './kept/putOutsideBack';
import { takeInRows } from '../sheet/takeInRows';
import { wantedFormulas } from './read/wantedFormulas';

/** Rows read at once; when all of them are complaints, the next ones are looked at once these were taken in. */
const rowsAtOnce = 1_000;

/** A note has a cell or two; a complaint that somebody typed has at least a date, a name and what it is about. */
const fewestCells = 3;

interface Below {
  /** Those that are complaints, from the first one below the table. */
  rows: SourceValue[][];
  /** Of the first cell. */
  address: string;
}

/** Complaints that were typed right below the table and stayed outside it. */
export const outside: DressPart = {
  inspect: async (context, dressed) => {
    const { rows, address } = await complaintsBelow(context, dressed);
    return rows.length === 0 ? null : { kind: 'outside', count: rows.length, columns: [], address };
  },
  mend: async (context, dressed, found, mending) => {
    const below = await complaintsBelow(context, dressed);
    if (below.rows.length === 0) return;
    const formulas = wantedFormulas(dressed);
    const blanks = [...formulas.keys()].map((key) => {
      const isBlank = below.rows.map((values) => values[dressed.position(key)] === '');
      return { key, blocks: blocksOf(isBlank.flatMap((blank, row) => (blank ? [row] : []))) };
    });
    await mending.kept([keepOutside(dressed, below.rows, blanks)]);
    const table = complaintsTable(context);
    const rows = table.getDataBodyRange().getRowsBelow(below.rows.length);
    takeInRows(table, false, () => rows);
    // What was typed where a formula belongs is found among the formulas, and how the rows look among the formats, once the
    // rows have an ID to find them by again.
    fillBlanks(rows, dressed, blanks, formulas);
    await context.sync();
    if (below.rows.length === rowsAtOnce && !mending.work?.isCancelled())
      await outside.mend(context, await readDressed(context), found, mending);
  },
  putBack: putOutsideBack,
};

async function complaintsBelow(context: Excel.RequestContext, dressed: Dressed): Promise<Below> {
  const table = complaintsTable(context).load('showTotals');
  const below = table.getDataBodyRange().getRowsBelow(rowsAtOnce).load('values,address');
  await context.sync();
  const values = below.values as SourceValue[][];
  const count = complaintsAtTop(dressed, values);
  const found = { rows: [], address: withoutSheet(below.address).split(':')[0] ?? '' };
  // A totals row is taken for the next row of the body, and what stands below it is not the table's.
  if (count === 0 || table.showTotals) return found;
  const rows = complaintsTable(context).getDataBodyRange().getRowsBelow(count);
  const others = rows.getTables(false).load('items/name');
  await context.sync();
  return others.items.length > 0 ? found : { ...found, rows: values.slice(0, count) };
}

/** How many rows from the first on are complaints. */
function complaintsAtTop({ layout }: Dressed, rows: readonly SourceValue[][]): number {
  const typed = typedColumns(layout);
  const ofRegister = layout.keys.map((key, column) => key !== null && typed[column] === true);
  const isComplaint = (values: SourceValue[]): boolean => {
    const filled = values.filter((value, column) => value !== '' && ofRegister[column]).length;
    const context = {
      headers: [],
      numberColumn: layout.keys.indexOf('caseNumber'),
      mapped: layout.keys.length,
      isFormula: () => false,
      isDate: () => false,
    };
    return filled >= fewestCells && rowKind(values, context) === null;
  };
  const end = rows.findIndex((values) => !isComplaint(values));
  return end < 0 ? rows.length : end;
}
