import type { OfficeList } from '../../procedure/complaint/fields';
import { Refusal } from '../host/refusal';
import { tableOf } from '../names/knownNames';
import { listKeys } from '../names/listTables';
import { tableNames } from '../names/tableNames';
import { settleLines, undoLines } from '../record/settleLines';
import { loadLowerEdge } from '../table/lowerEdge';
import type { Session } from '../table/session';
import { loadTableCells, type TableCells } from '../table/tableCells';
import { rowOfLine, writeTableLines, type TableLines } from '../table/tableLine';

/** A list as it stands, and where it ends. */
interface ListNow extends TableCells {
  list: OfficeList;
  /** @throws Refusal `protected` */
  mayBeWritten: () => void;
  placement: ReturnType<typeof loadLowerEdge>;
}

/** Asks for a list that is to get lines. */
export function loadListNow(context: Excel.RequestContext, list: OfficeList): ListNow {
  const table = tableOf(context, tableNames[list]);
  const cells = loadTableCells(context, tableNames[list]);
  const protection = table.worksheet.protection.load('protected');
  const mayBeWritten = () => {
    if (protection.protected) throw new Refusal({ code: 'protected' });
  };
  return { list, ...cells, mayBeWritten, placement: loadLowerEdge(table) };
}

interface NewLines extends Pick<TableLines, 'lines' | 'formulas'> {
  /** Where the columns stand, by key. */
  places: ReadonlyMap<string, number>;
  /** Whether a row says what a line says. */
  isOne: (row: readonly unknown[], line: TableLines['lines'][number]) => boolean;
}

/**
 * Writes lines below a list as complaints are written, never with `rows.add`. The writing batch reads the list once more:
 * `null` where somebody added one of them meanwhile, or something else stood there, and all of them were taken back.
 */
export async function appendToList(
  context: Excel.RequestContext,
  session: Session,
  { list, header, placement }: ListNow,
  { places, lines, formulas, isOne }: NewLines,
): Promise<true | null> {
  const headers: unknown[] = header.values[0] ?? [];
  const keys = headers.map((_, index) => [...places].find(([, place]) => place === index)?.[0] ?? null);
  const columns: readonly string[] = listKeys[list];
  const line = writeTableLines(
    context,
    session,
    {
      table: { name: tableNames[list], formats: Object.fromEntries(columns.map((key) => [key, '@'])) },
      lines,
      ...(formulas && { formulas }),
    },
    { keys, headers, placement: placement(keys.map(() => true)) },
  );
  const after = tableOf(context, tableNames[list]).getDataBodyRange().load('values,rowIndex,rowCount');
  await context.sync();
  const first = rowOfLine(line) - 1;
  const end = after.rowIndex + after.rowCount;
  const hasTwin = lines.some((cells, index) => {
    // A line that Excel left outside is none of them. Where columns moved meanwhile the line isn't right either.
    const own = first + index < end ? 1 : 0;
    return after.values.filter((row) => isOne(row, cells)).length > own;
  });
  if (hasTwin || !(await settleLines(context, [line]))) {
    await undoLines(context, session, [line]);
    return null;
  }
  return true;
}
