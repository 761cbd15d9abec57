import type { Complaint } from '../procedure/complaint';
import { progressFields } from '../procedure/progress';
import type { LogEvent } from '../procedure/logEntry';
import type { Ruling, StepRefusal } from '../procedure/ruling';
import { told } from './failed';
import type { Failed } from './failed';
import type { Changes } from './ports';
import { sign } from './sign';
import type { CasePorts } from './workbookRegister';
import { writeOnce } from './writeOnce';

/** `taken`: the case as it stands now. */
export type StepResult =
  { kind: 'taken'; complaint: Complaint } | { kind: 'refused'; refusal: StepRefusal } | Failed;

interface Signed {
  event: LogEvent;
  note?: string;
  /** Cells beside those of the life cycle that were shown and count. */
  rests?: readonly (keyof Changes)[];
}

/**
 * Takes a step of the life cycle as the procedure ruled: its cells, its line in the log and the round it ends are
 * written together, unless a colleague changed meanwhile what the step rests on.
 */
export async function takeStep(
  ports: CasePorts,
  complaint: Complaint,
  ruling: Ruling,
  { event, note = '', rests = [] }: Signed,
): Promise<StepResult> {
  if (!ruling.ok) return { kind: 'refused', refusal: ruling.refusal };
  const { changes, round } = ruling;
  const written = await writeOnce(ports.register, complaint, changes, {
    rests: [...progressFields, ...rests],
    log: sign(ports, event, note),
    ...(round && { round }),
  });
  return told(written, (taken) => ({ kind: 'taken', complaint: taken }));
}
