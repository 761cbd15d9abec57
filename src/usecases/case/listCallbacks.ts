import type { Day } from '../../procedure/calendar/day';
import { groupCallbacks } from '../../procedure/lifeCycle/groupCallbacks';
import type { CallbackGroup } from '../../procedure/lifeCycle/groupCallbacks';
import { samePerson } from '../../procedure/text/samePerson';
import type { CallbackLine, CallbackLister, OpenCases, ReadingProgress } from '../ports/callbackPorts';
import type { Fault } from '../ports/ports';

export type CallbackGroups = Record<CallbackGroup, CallbackLine[]>;

export type CallbackList = ({ kind: 'listed' } & OpenCases) | { kind: 'failed'; fault: Fault };

/** Every complaint that waits for something, and what the radar warns of. */
export async function listCallbacks(
  { lister }: { lister: CallbackLister },
  onProgress: ReadingProgress,
): Promise<CallbackList> {
  const cases = await lister.openCases(onProgress);
  return cases.ok ? { kind: 'listed', ...cases.value } : { kind: 'failed', fault: cases.fault };
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
