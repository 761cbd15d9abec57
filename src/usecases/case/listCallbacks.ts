import type { Day } from '../../procedure/calendar/day';
import { groupCallbacks } from '../../procedure/lifeCycle/groupCallbacks';
import type { CallbackGroup } from '../../procedure/lifeCycle/groupCallbacks';
import { samePerson } from '../../procedure/text/samePerson';
import type { CallbackLine, OpenCases, ReadingProgress } from '../ports/callbackPorts';
import { told } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { WorkbookRegister } from '../ports/workbookRegister';

export type CallbackGroups = Record<CallbackGroup, CallbackLine[]>;

export type CallbackList = ({ kind: 'listed' } & OpenCases) | Failed;

/** Every complaint that waits for something, and what the radar warns of. */
export async function listCallbacks(
  register: Pick<WorkbookRegister, 'openCases'>,
  onProgress: ReadingProgress,
): Promise<CallbackList> {
  return told(await register.openCases(onProgress), (cases) => ({ kind: 'listed', ...cases }));
}

/** What waits for whom: of one employee, who carries it out or took the call, or of everybody. */
export function waitingFor(
  lines: readonly CallbackLine[],
  employee: string | null,
  today: Day,
): CallbackGroups {
  if (employee === null) return groupCallbacks(lines, today);
  const own = ({ followUpBy, takenBy }: CallbackLine) =>
    samePerson(followUpBy, employee) || samePerson(takenBy, employee);
  return groupCallbacks(lines.filter(own), today);
}
