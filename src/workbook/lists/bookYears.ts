import { firstMonthOf } from '../../procedure/calendar/bookYear';
import type { Outcome } from '../../usecases/ports/ports';
import type { BookYears } from '../../usecases/ports/quarterPorts';
import { runUntracked } from '../batch/runBatch';
import { columnBody, complaintsTable } from '../complaints/complaintsTable';
import { knowTable } from '../complaints/knowTable';
import { loadLaterSetting } from '../names/laterSetting';
import { dayOf } from '../sheet/serial';
import type { Session } from '../table/session';

/** With which month the book year begins, how many complaints the sheet says are kept too long, and the day of receipt of the register's first complaint, which Excel finds. */
export function bookYears(session: Session): Promise<Outcome<BookYears>> {
  return runUntracked(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const received = columnBody(complaintsTable(context), layout, 'receivedOn');
    const first = context.workbook.functions.min(received).load('value');
    const firstMonth = loadFirstMonth(context);
    const due = loadLaterSetting(context, 'retentionDue');
    await context.sync();
    return {
      firstReceipt: dayOf(first.value),
      firstMonth: firstMonth(),
      retentionDue: Number(due()) || 0,
    };
  });
}

/** Asks for the first month of the book year, 1 to 12; a register that was made before has no such setting. */
export function loadFirstMonth(context: Excel.RequestContext): () => number {
  const setting = loadLaterSetting(context, 'bookYear');
  return () => firstMonthOf(setting());
}
