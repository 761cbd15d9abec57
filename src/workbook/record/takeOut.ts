import { faultOf } from '../host/faultOf';
import type { Block } from '../table/blocks/blocksOf';
import { tableOf } from '../names/knownNames';
import { blockIn } from '../table/blocks/blockIn';

/** A row as it was met when it was taken out. */
export interface TakenRow {
  /** Its position in the body before, counted from 0. */
  place: number;
  values: readonly unknown[];
  numberFormat: readonly unknown[];
  /** It stands there still, without its contents. */
  isEmptied: boolean;
}

/** What a batch took out of a table, from top to bottom. */
export interface TakenOut {
  rows: TakenRow[];
  /** The table's headers, under which the cells of the rows stood. */
  headers: readonly unknown[];
  /** Per column the formula that it has in every row; `null` where it holds values. */
  calculated: (string | null)[];
  /** Excel did nothing where it was told to take rows out, as it has done under a filter (office-js #994). */
  stayed: boolean;
  /** What the batch ended at; what it did before that stands. */
  error: unknown;
}

interface Way {
  onlyEmpty: boolean;
  /** All rows of the table are to go. */
  keepsFirst: boolean;
}

/** Something is in the way, or there are no such rows any more. */
const tells: ReadonlySet<string> = new Set(['unexpected', 'registerMissing']);

/** Takes rows out of a table's body in one batch, from the bottom up so that the positions hold. */
export async function takeOut(
  context: Excel.RequestContext,
  table: string,
  blocks: readonly Block[],
  { onlyEmpty, keepsFirst }: Way,
): Promise<TakenOut> {
  const bodyNow = () => tableOf(context, table).getDataBodyRange();
  const header = tableOf(context, table).getHeaderRowRange().load('values');
  const first = bodyNow().getRow(0).load('formulas,numberFormat');
  const parts = [...blocks].reverse().flatMap(({ start, end }) => {
    const isKept = keepsFirst && start === 0;
    return [
      { start: isKept ? 1 : start, end, isEmptied: onlyEmpty },
      { start: 0, end: isKept ? 1 : 0, isEmptied: true },
    ].filter((part) => part.start < part.end);
  });
  const done = parts.map(({ start, end, isEmptied }) => {
    const before = bodyNow().load('rowCount');
    const range = blockIn(before, { start, end })
      // A table that got shorter meanwhile may have its totals there.
      .getIntersection(before)
      .load('values,numberFormat,rowCount');
    if (isEmptied) range.clear(Excel.ClearApplyTo.contents);
    else range.delete(Excel.DeleteShiftDirection.up);
    const after = bodyNow().load('rowCount');
    const isDone = () => after.toJSON().rowCount !== undefined;
    const isGone = () => isEmptied || before.rowCount - after.rowCount === range.rowCount;
    return { start, range, isEmptied, isDone, isGone };
  });
  const error = await context.sync().then(
    () => null,
    (failed: unknown) => failed,
  );
  // A reply that got lost, or would not have fitted, tells nothing of what was done.
  if (error !== null && !tells.has(faultOf(error).code)) throw error;
  const past = done.filter(({ isDone }) => isDone());
  const stayed = past.some(({ isGone }) => !isGone());
  const out = past.filter(({ isGone }) => isGone()).reverse();
  const rows = out.flatMap(({ start, range: { values, numberFormat }, isEmptied }) =>
    values.map((row: unknown[], index): TakenRow => {
      return { place: start + index, values: row, numberFormat: numberFormat[index] ?? [], isEmptied };
    }),
  );
  const calculated = (first.toJSON().formulas?.[0] ?? []).map((cell: unknown, column) => {
    const isFormula =
      typeof cell === 'string' && cell.startsWith('=') && first.numberFormat[0]?.[column] !== '@';
    return isFormula ? cell : null;
  });
  return { rows, headers: header.toJSON().values?.[0] ?? [], calculated, stayed, error };
}
