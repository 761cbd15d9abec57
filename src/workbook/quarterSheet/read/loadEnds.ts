import type { Status } from '../../../procedure/complaint/statuses';
import type { Dated } from '../../../procedure/quarterReport/counted/closingDay';
import { statusOfStep } from '../../columns/signal/stepFormula';
import { columnBody, complaintsTable } from '../../complaints/complaintsTable';
import { dayOf } from '../../sheet/serial';
import type { Block } from '../../table/blocks/blocksOf';
import type { Reading } from './reading';

/** When a complaint came and when it left, and how; `undefined` where its status has to be read in its words. */
export type Ends = Pick<Dated, 'receivedOn' | 'closedOn'> & { status: Status | undefined };

const ends = ['receivedOn', 'closedOn', 'step'] as const;

/** A row weighs some 22 bytes in these columns, and a reply is to be half of what Excel on the web allows. */
const rowsAtMost = 110_000;

/** Taking in a reply is quick, what takes a second at 100,000 rows is understanding it: some 20 to 30 ms a slice. */
const rowsAtOnce = 20_000;

/**
 * Receipt, closing and status of each row, once they have arrived. The status comes as the native number of its step, a third of
 * its word. Where that may be out of date, because nothing was calculated, or was typed over, the words hold.
 *
 * @param most rows in a reply: more come in trips of their own
 */
export function loadEnds(
  { context, layout, rows, isCalculated, yieldToPane }: Reading,
  most = rowsAtMost,
): () => Promise<Ends[]> {
  const body = complaintsTable(context).getDataBodyRange().load('rowCount');
  const column = (key: (typeof ends)[number]) => columnBody(complaintsTable(context), layout, key);
  const calculated = column('step')
    .getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas)
    .load('cellCount');
  const ask = ({ start, end }: Block) =>
    ends.map((key) =>
      column(key)
        .getCell(start, 0)
        .getResizedRange(end - start - 1, 0)
        .load('values'),
    );
  const first = rows > most ? [] : ends.map((key) => column(key).load('values'));
  return async () => {
    const found: Ends[] = [];
    const isSure = isCalculated && !calculated.isNullObject && calculated.cellCount === body.rowCount;
    const take = async ([received, closed, step]: Excel.Range[]) => {
      for (const [row, [value]] of (received?.values ?? []).entries()) {
        if (row % rowsAtOnce === 0) await yieldToPane();
        found.push({
          receivedOn: dayOf(value),
          closedOn: dayOf(closed?.values[row]?.[0]),
          // Of a status that the formula doesn't know the words may tell more, such as those with other blanks around them.
          status: isSure ? statusOfStep(step?.values[row]?.[0]) : undefined,
        });
      }
    };
    const takeRest = async (): Promise<Ends[]> => {
      if (found.length >= body.rowCount) return found;
      const piece = ask({ start: found.length, end: Math.min(body.rowCount, found.length + most) });
      await context.sync();
      await take(piece);
      return takeRest();
    };
    await take(first);
    return takeRest();
  };
}
