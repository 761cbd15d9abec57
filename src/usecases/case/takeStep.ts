import type { Complaint } from '../../procedure/complaint/complaint';
import { progressFields } from '../../procedure/lifeCycle/lifeCycle';
import type { LogEvent } from '../../procedure/lifeCycle/logEntry';
import type { Round } from '../../procedure/lifeCycle/round';
import type { StepRefusal } from '../../procedure/lifeCycle/stepRefusal';
import type { CaseReader, CaseWriter, Changes, Clock, Fault, Identity } from '../ports/ports';
import { sign } from '../write/sign';
import { writeOnce } from '../write/writeOnce';

export interface StepPorts {
  reader: CaseReader;
  writer: CaseWriter;
  clock: Clock;
  identity: Identity;
}

/** `taken`: the case as it stands now. */
export type StepResult =
  | { kind: 'taken'; complaint: Complaint }
  | { kind: 'refused'; refusal: StepRefusal }
  | { kind: 'failed'; fault: Fault };

/** What the procedure makes of a step: the cells it changes and the round it ends, or why it may not be taken. */
type Ruling = { ok: true; changes: Changes; round?: Round | null } | { ok: false; refusal: StepRefusal };

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
  { reader, writer, clock, identity }: StepPorts,
  complaint: Complaint,
  ruling: Ruling,
  { event, note = '', rests = [] }: Signed,
): Promise<StepResult> {
  if (!ruling.ok) return { kind: 'refused', refusal: ruling.refusal };
  const { changes, round } = ruling;
  const written = await writeOnce({ reader, writer }, complaint, changes, {
    rests: [...progressFields, ...rests],
    log: sign({ clock, identity }, event, note),
    ...(round && { round }),
  });
  return written.ok ? { kind: 'taken', complaint: written.value } : { kind: 'failed', fault: written.fault };
}
