import type { Day } from '../../procedure/calendar/day';
import type { Outcome } from '../../usecases/ports/ports';
import { columnBody, complaintsTable } from './complaintsTable';
import { knowTable } from './knowTable';
import { runUntracked } from '../batch/runBatch';
import { serialOf } from '../sheet/serial';
import type { Session } from '../table/session';

/** Counted by Excel, so that one number comes back however many rows there are. */
export function callbacksOn(session: Session, day: Day): Promise<Outcome<number>> {
  return runUntracked(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const table = complaintsTable(context);
    const column = (key: 'callbackOn' | 'calledOn' | 'closedOn') => columnBody(table, layout, key);
    const count = context.workbook.functions
      .countIfs(column('callbackOn'), serialOf(day), column('calledOn'), '', column('closedOn'), '')
      .load('value');
    await context.sync();
    return count.value;
  });
}
