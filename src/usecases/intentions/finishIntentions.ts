import type { Intention, LeftIntention } from '../ports/intentions';
import type { Fault, Outcome } from '../ports/ports';
import type { Deed, DeedPorts } from './deed';
import { deedOf } from './deeds';
import type { DeedName } from './deeds';
import type { Turns } from './inTurn';
import { isCertain } from './isCertain';

/** What became of a deed of which nobody saw the end. */
export interface Finished {
  id: string;
  operation: DeedName;
  /** A case number, a name, a code; `''` when nobody can tell any more. */
  about: string;
  /**
   * `stood`: it stood there already; `done`: it was done now, or the rest of it; `refused`: it wasn't done, for this reason;
   * `brokenOff`: it wasn't done, and is to be begun anew; `elsewhere`: of a file of another address that calls itself the
   * same, and left until somebody says whether this is the one; `waits`: nobody
   * could look, or write, and the next look tries again.
   */
  how: 'stood' | 'done' | 'refused' | 'brokenOff' | 'elsewhere' | 'waits';
  fault?: Fault;
}

interface Ways {
  forget: (id: string) => Promise<void>;
  /** It ended well. */
  stands: (intention: Intention) => Promise<void>;
  turns: Turns;
  wait: (milliseconds: number) => Promise<void>;
  /** Deeds of a file elsewhere of which somebody said that this is the file. */
  here: ReadonlySet<string>;
}

/** A request of a pane that is gone may still be under way for so many milliseconds; what isn't there by then won't come. */
const underWay = 15_000;
/** What is older by so many milliseconds is not done by itself any more: whoever asked for it may have done it otherwise. */
const doneWithin = 86_400_000;

/** Finishes deeds one after the other, in the order in which they were begun; gives what somebody should be told. */
export async function finishIntentions(
  ports: DeedPorts,
  intentions: readonly (Intention | LeftIntention)[],
  ways: Ways,
): Promise<Finished[]> {
  const finished: Finished[] = [];
  for (const intention of intentions) {
    const deed = deedOf(intention.operation);
    const end = await ways.turns(intention.id, () => finishOne(ports, deed, intention, ways));
    if (end?.how === 'stood' || end?.how === 'done') await ways.stands(intention);
    else if (!end || !isLeft(end)) await ways.forget(intention.id);
    // What came to an end is a deed of this version.
    if (end) finished.push({ id: intention.id, operation: intention.operation as DeedName, ...end });
  }
  return finished;
}

type End = Omit<Finished, 'id' | 'operation'>;

/** Whether somebody has to say, or the workbook has to answer, before it can be forgotten. */
export const isLeft = ({ how }: Pick<Finished, 'how'>): boolean => how === 'waits' || how === 'elsewhere';

/** `null`: there is nothing to tell. */
async function finishOne(
  ports: DeedPorts,
  deed: Deed | undefined,
  intention: Intention | LeftIntention,
  { wait, here }: Ways,
): Promise<End | null> {
  const { asked, isTold } = intention;
  const { age, isElsewhere: isOfOther } = { age: 0, isElsewhere: false, ...intention };
  const isElsewhere = isOfOther && !here.has(intention.id);
  // Of another version of the add-in.
  if (!deed) return null;
  const about = deed.about?.(asked) ?? '';
  if (!deed.look) return isTold ? null : { about, how: isElsewhere ? 'elsewhere' : 'brokenOff' };
  const first = await deed.look(ports, asked);
  const isYoung = first.ok && first.value.standing.kind === 'absent' && !isTold && age < underWay;
  // A clock may have been set back since.
  if (isYoung) await wait(Math.min(underWay, underWay - age));
  const looked = isYoung ? await deed.look(ports, asked) : first;
  if (!looked.ok) return { about, how: 'waits', fault: looked.fault };
  const { about: name, standing } = looked.value;
  if (standing.kind === 'stands') return { about: name, how: 'stood' };
  if (isElsewhere) return { about: name, how: 'elsewhere' };
  if (standing.kind === 'partly') return endOf(name, await standing.finish(), deed);
  if (isTold) return null;
  if ((age > doneWithin && !deed.isOutgoing) || !deed.redo) return { about: name, how: 'brokenOff' };
  return endOf(name, await deed.redo(ports, asked), deed);
}

function endOf(about: string, ended: Outcome<unknown>, { faultIn }: Deed): End {
  const fault = ended.ok ? (faultIn?.(ended.value) ?? null) : ended.fault;
  if (fault === null) return { about, how: 'done' };
  return { about, how: isCertain(fault) ? 'refused' : 'waits', fault };
}
