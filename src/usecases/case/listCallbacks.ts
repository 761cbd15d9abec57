import { yearOf, type Day } from '../../procedure/calendar/day';
import type { Complaint } from '../../procedure/complaint/complaint';
import { readStandIn } from '../../procedure/identity/standIn';
import { endingOf } from '../../procedure/complaint/statuses';
import { samePerson } from '../../procedure/text/samePerson';
import type { CallbackLine, OpenCases, ReadingProgress } from '../ports/callbackPorts';
import { told } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { WorkbookRegister } from '../ports/workbookRegister';

export type CallbackList = ({ kind: 'listed' } & OpenCases) | Failed;

/** Every complaint that waits for something, and what the radar warns of. */
export async function listCallbacks(
  register: Pick<WorkbookRegister, 'openCases'>,
  onProgress: ReadingProgress,
  today: Day,
): Promise<CallbackList> {
  return told(await register.openCases(onProgress, yearOf(today)), (cases) => ({ kind: 'listed', ...cases }));
}

/**
 * The list after this pane registered or changed a complaint, without reading it once more; `null` where only reading tells: rows
 * without an ID of their own may have got one with the change.
 */
export function listedAfter(list: CallbackList, complaint: Complaint): CallbackList | null {
  if (list.kind !== 'listed' || list.lines.some(({ rowId }) => readStandIn(rowId) !== null)) return null;
  const waits = endingOf(complaint.status) === undefined;
  const isListed = list.lines.some(({ rowId }) => rowId === complaint.rowId);
  const lines = list.lines.flatMap((line) =>
    line.rowId !== complaint.rowId ? [line] : waits ? [complaint] : [],
  );
  return { ...list, lines: waits && !isListed ? [...lines, complaint] : lines };
}

/** What is one employee's, who carries it out or took the call, or everybody's. */
export function linesOf(lines: readonly CallbackLine[], employee: string | null): readonly CallbackLine[] {
  if (employee === null) return lines;
  return lines.filter(
    ({ followUpBy, takenBy }) => samePerson(followUpBy, employee) || samePerson(takenBy, employee),
  );
}
