import { toDay } from '../../src/procedure/calendar/day';
import { momentOn } from '../../src/procedure/calendar/moment';
import type { CaseStep, Changes } from '../../src/usecases/ports/ports';

/** What goes with a change on Wednesday 8 July 2026 at 14:05. */
export function aStep(seen: Changes = {}, changes: Partial<CaseStep> = {}): CaseStep {
  const at = momentOn(toDay('2026-07-08'), 14, 5);
  return { seen, log: { event: 'edited', at, by: 'Sanne Bakker' }, ...changes };
}
