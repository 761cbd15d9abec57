import type { Complaint } from '../../procedure/complaint/complaint';
import type { Day } from '../../procedure/calendar/day';
import { progressFields } from '../../procedure/lifeCycle/progress';
import type { Ruling, StepRefusal } from '../../procedure/lifeCycle/ruling';
import { told } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { CasePorts } from '../ports/workbookRegister';
import { writeOnce } from '../write/writeOnce';

/** What the procedure says of a step that somebody takes today. */
export type StepRule = (complaint: Complaint, today: Day) => Ruling;

/** `taken`: the case as it stands now. */
export type StepResult =
  | { kind: 'taken'; complaint: Complaint }
  | { kind: 'refused'; refusal: StepRefusal }
  | Failed;

/**
 * Takes a step of the life cycle as the procedure rules: its cells, its line in the log and the round it ends are
 * written together, unless a colleague changed meanwhile what the step rests on.
 */
export async function takeStep(ports: CasePorts, complaint: Complaint, rule: StepRule): Promise<StepResult> {
  const ruling = rule(complaint, ports.clock.today());
  if (!ruling.ok) return { kind: 'refused', refusal: ruling.refusal };
  const rests = [...progressFields, ...(ruling.rests ?? [])];
  const written = await writeOnce(ports, complaint, ruling.changes, { ...ruling, rests });
  return told(written, (taken) => ({ kind: 'taken', complaint: taken }));
}
