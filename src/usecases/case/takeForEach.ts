import type { Complaint } from '../../procedure/complaint/complaint';
import type { LongWork } from '../ports/adoptionPorts';
import type { CallbackLine } from '../ports/callbackPorts';
import type { Fault } from '../ports/ports';
import type { CasePorts } from '../ports/workbookRegister';
import { takeStep } from './takeStep';
import type { StepRule } from './takeStep';

/** One step for several complaints. */
export interface StepForEach<Line = CallbackLine> {
  /** Whether the row is still what was chosen. */
  isAsChosen: (row: Complaint, line: Line) => boolean;
  rule: StepRule;
}

/** What became of the complaints for which somebody took a step in one go. */
export interface TakenForEach<Line = CallbackLine> {
  /** As they stand now. */
  taken: Complaint[];
  /** Left as they are: somebody changed or ended them meanwhile, or their row is gone. */
  left: Line[];
  /** Why the rest was not looked at; those are as they were. */
  brokeOff: Fault | null;
}

/**
 * Takes a step for complaints one by one, each with its own line in the log: however it breaks off, each has either taken it
 * or not, and what is left can be done once more.
 */
export async function takeForEach<Line extends Pick<CallbackLine, 'rowId'>>(
  ports: CasePorts,
  lines: readonly Line[],
  { isAsChosen, rule }: StepForEach<NoInfer<Line>>,
  { onProgress, isCancelled }: LongWork,
): Promise<TakenForEach<Line>> {
  const taken: Complaint[] = [];
  const left: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (isCancelled()) break;
    onProgress(index, lines.length);
    const found = await ports.register.byRowId(line.rowId);
    if (!found.ok) return { taken, left, brokeOff: found.fault };
    const row = found.value;
    if (row === null || !isAsChosen(row, line)) {
      left.push(line);
      continue;
    }
    const step = await takeStep(ports, row, rule);
    if (step.kind === 'taken') taken.push(step.complaint);
    else if (step.kind === 'refused' || step.fault.code === 'changedByColleague') left.push(line);
    else return { taken, left, brokeOff: step.fault };
  }
  return { taken, left, brokeOff: null };
}
