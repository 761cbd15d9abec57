import type { Complaint } from '../../../procedure/complaint/complaint';
import { columnBody, complaintsTable } from '../../complaints/complaintsTable';
import { dayOf } from '../../sheet/serial';
import type { Reading } from './reading';

/** When a complaint came and when it left. */
export type Ends = Pick<Complaint, 'receivedOn' | 'closedOn'>;

/** Taking in a reply is quick, what takes a second at 100,000 rows is understanding it: some 20 to 30 ms a slice. */
const rowsAtOnce = 20_000;

/** Receipt and closing of each row, once they have arrived. */
export function loadEnds({ context, layout, yieldToPane }: Reading): () => Promise<Ends[]> {
  const table = complaintsTable(context);
  const received = columnBody(table, layout, 'receivedOn').load('values');
  const closed = columnBody(table, layout, 'closedOn').load('values');
  return async () => {
    const closings = closed.values;
    const ends: Ends[] = [];
    for (const [value] of received.values) {
      if (ends.length % rowsAtOnce === 0) await yieldToPane();
      ends.push({ receivedOn: dayOf(value), closedOn: dayOf(closings[ends.length]?.[0]) });
    }
    return ends;
  };
}
