import type { Complaint } from '../procedure/complaint';
import { progressFields } from '../procedure/lifeCycle';
import type { LogEvent } from '../procedure/logEntry';
import type { Round } from '../procedure/round';
import type { StepRefusal } from '../procedure/stepRefusal';
import { told } from './failed';
import type { Failed } from './failed';
import type { Changes } from './ports';
import { sign } from './sign';
import type { CasePorts } from './workbookRegister';
import { writeOnce } from './writeOnce';

/** `taken`: the case as it stands now. */
export type StepResult =
  { kind: 'taken'; complaint: Complaint } | { kind: 'refused'; refusal: StepRefusal } | Failed;

/** What the procedure makes of a step: the cells it changes and the round it ends, or why it may not be taken. */
export type Ruling =
  { ok: true; changes: Changes; round?: Round | null } | { ok: false; refusal: StepRefusal };

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
