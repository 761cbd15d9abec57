import type { SourceValue } from '../../procedure/adoption/cells/sourceList';
import { rowKind } from '../../procedure/adoption/rows/rowKind';
import type { CalculatedKey } from '../../i18n/workbook/textShape';
import { calculatedFormulas } from '../columns/calculatedColumns';
import { dressRows } from '../columns/dressRows';
import { typedColumns } from '../columns/layout';
import { formatsOf } from '../columns/rowOf';
import { complaintsTable } from '../complaints/complaintsTable';
import { withoutSheet } from '../sheet/withoutSheet';
import { fillFormula } from '../sheet/fillFormula';
import type { Dressed } from './dressed';
import type { DressPart } from './finding';

/** Rows read at once; when all of them are complaints, the next ones are looked at after these were taken in. */
const rowsAtOnce = 1_000;

/** A note has a cell or two; a complaint that somebody typed has at least a date, a name and what it is about. */
const fewestCells = 3;

/** Complaints that were typed right below the table and stayed outside it. */
export const outside: DressPart = {
  inspect: async (context, dressed) => {
    const table = complaintsTable(context).load('showTotals');
    const below = table.getDataBodyRange().getRowsBelow(rowsAtOnce).load('values,address');
    const others = below.getTables(false).load('items/name');
    await context.sync();
    // A totals row is taken for the next row of the body, and what stands below it is not the table's.
    if (table.showTotals || others.items.length > 0) return null;
    const rows = complaintsAtTop(dressed, below.values as SourceValue[][]);
    if (rows === 0) return null;
    const first = withoutSheet(below.address).split(':')[0] ?? '';
    return { kind: 'outside', count: rows, columns: [], address: first };
  },
  mend: async (context, dressed, { count }) => {
    const table = complaintsTable(context);
    const rows = table.getDataBodyRange().getRowsBelow(count);
    const { layout } = dressed;
    table.resize(table.getHeaderRowRange().getBoundingRect(rows));
    formatsOf(layout).forEach((format, column) => {
      if (format !== null) rows.getColumn(column).numberFormat = [[format]];
    });
    const formulas = Object.entries(calculatedFormulas(dressed.language, dressed.names)) as [
      CalculatedKey,
      string,
    ][];
    for (const [key, formula] of formulas) fillFormula(rows.getColumn(dressed.position(key)), formula);
    dressRows(rows, layout);
    await context.sync();
  },
};

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
