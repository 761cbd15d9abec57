import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { faultOf } from '../host/faultOf';
import { columnOfTable } from '../table/schema';
import { sideTables, type SideTable } from './sideTables';

/** Some 40 bytes an ID: 2 MB, where Excel on the web allows 5 MB in one response. */
const idsPerRead = 50_000;

/**
 * The row IDs that the lines of side tables belong to, each table from top to bottom: in one trip, unless the tables
 * are too long for one reply.
 */
export async function readSideIds(
  context: Excel.RequestContext,
  tables: readonly SideTable[],
  language: RegisterLanguage,
): Promise<unknown[][]> {
  const columns = tables.map((which) => () => columnOfTable(context, sideTables[which], language, 'rowId'));
  try {
    const whole = columns.map((column) => column().load('values'));
    await context.sync();
    return whole.map(({ values }) => values.map(([id]) => id as unknown));
  } catch (error) {
    if (faultOf(error).code !== 'tooLarge') throw error;
    return inPieces(context, columns);
  }
}

type Column = () => Excel.Range;

async function inPieces(
  context: Excel.RequestContext,
  [column, ...others]: readonly Column[],
): Promise<unknown[][]> {
  if (!column) return [];
  return [await idsFrom(context, column, 0), ...(await inPieces(context, others))];
}

async function idsFrom(context: Excel.RequestContext, column: Column, start: number): Promise<unknown[]> {
  const body = column().load('rowCount');
  const piece = column()
    .getCell(start, 0)
    .getResizedRange(idsPerRead - 1, 0)
    .load('values');
  await context.sync();
  const left = body.rowCount - start;
  const ids = piece.values.slice(0, left).map(([id]) => id as unknown);
  return left <= idsPerRead ? ids : [...ids, ...(await idsFrom(context, column, start + idsPerRead))];
}
