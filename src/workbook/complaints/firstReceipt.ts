import type { Day } from '../../procedure/calendar/day';
import type { Outcome } from '../../usecases/ports/ports';
import { runUntracked } from '../batch/runBatch';
import { dayOf } from '../sheet/serial';
import type { Session } from '../table/session';
import { columnBody, complaintsTable } from './complaintsTable';
import { knowTable } from './knowTable';

/** The day of receipt of the register's first complaint, which Excel finds; `null` where none is dated. */
export function firstReceipt(session: Session): Promise<Outcome<Day | null>> {
  return runUntracked(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const received = columnBody(complaintsTable(context), layout, 'receivedOn');
    const first = context.workbook.functions.min(received).load('value');
    await context.sync();
    return dayOf(first.value);
  });
}
