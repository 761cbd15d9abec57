import type { Complaint } from '../../procedure/complaint/complaint';
import { transfer } from '../../procedure/lifeCycle/transfer';
import { samePerson } from '../../procedure/text/samePerson';
import type { LongWork } from '../ports/adoptionPorts';
import type { CallbackLine } from '../ports/callbackPorts';
import type { Fault } from '../ports/ports';
import type { CasePorts } from '../ports/workbookRegister';
import { takeStep } from './takeStep';

/** What became of the complaints that somebody gave to another. */
export interface Transferred {
  /** As they stand now. */
  given: Complaint[];
  /** Left as they are: somebody gave them to another, ended or changed them meanwhile, or their row is gone. */
  left: CallbackLine[];
  /** Why the rest was not looked at; they are still who had them. */
  brokeOff: Fault | null;
}

/**
 * Gives complaints to another employee one by one, each with its own line in the log: however it breaks off, each is either
 * given or not, and what is left can be given once more.
 */
export async function transferCases(
  ports: CasePorts,
  lines: readonly CallbackLine[],
  to: string,
  { onProgress, isCancelled }: LongWork,
): Promise<Transferred> {
  const given: Complaint[] = [];
  const left: CallbackLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (isCancelled()) break;
    onProgress(index, lines.length);
    const found = await ports.register.byRowId(line.rowId);
    if (!found.ok) return { given, left, brokeOff: found.fault };
    const row = found.value;
    // Somebody else's by now: that isn't what was asked for.
    if (row === null || !samePerson(row.followUpBy, line.followUpBy)) {
      left.push(line);
      continue;
    }
    const step = await takeStep(ports, row, (seen) => transfer(seen, to));
    if (step.kind === 'taken') given.push(step.complaint);
    else if (step.kind === 'refused' || step.fault.code === 'changedByColleague') left.push(line);
    else return { given, left, brokeOff: step.fault };
  }
  return { given, left, brokeOff: null };
}
