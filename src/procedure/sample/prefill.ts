import type { Complaint } from '../complaint/complaint';
import type { Day } from '../calendar/day';
import { isOpen } from '../lifeCycle/lifeCycle';
import type { Round } from '../lifeCycle/round';
import { samePerson } from '../text/samePerson';
import { endingOf } from '../complaint/statuses';
import { addWorkingDays } from '../calendar/workingDays';
import type { ScorePoint, Verdict } from './scorePoints';

export interface PrefillContext {
  today: Day;
  holidays: readonly Day[];
}

/** One round of a case, with the day on which it began. */
interface Lap extends Pick<
  Round,
  'followUpBy' | 'callbackOn' | 'handedOverOn' | 'checkedOn' | 'checkedBy' | 'calledOn'
> {
  beganOn: Day | null;
  /** The first call of the case that nobody answered. */
  firstAttemptOn: Day | null;
  isOver: boolean;
}

/** What section 1 wants noted of every complaint, and the callback date of section 2. */
const noted = [
  'receivedOn',
  'employee',
  'name',
  'address',
  'town',
  'phone',
  'summary',
  'account',
  'promise',
  'callbackOn',
] as const satisfies (keyof Complaint)[];

/**
 * What the register can say by itself of each point; `null` where a person has to look. In every round: handed over by the
 * next working day after it began, called by its callback date, reached or not (the first one of the case for the first
 * round, however often that moved), and checked on or before the day of the call.
 */
export function prefill(
  complaint: Complaint,
  rounds: readonly Round[],
  context: PrefillContext,
): Record<ScorePoint, Verdict | null> {
  const laps = lapsOf(complaint, rounds);
  const inEach = (judge: (lap: Lap) => Verdict | null) => together(laps.map(judge));
  return {
    noted: allNoted(complaint),
    handedOver: inEach((lap) => handedOver(complaint, lap, context)),
    callbackKept: inEach((lap) => callbackKept(complaint, lap, context)),
    checked: inEach((lap) => checked(complaint, lap)),
    messages: laps.every(({ calledOn }) => calledOn === null) && !isOpen(complaint) ? 'notApplicable' : null,
    serious: headAndLetter(complaint),
  };
}

function lapsOf(complaint: Complaint, rounds: readonly Round[]): Lap[] {
  const inTurn = [...rounds].sort((a, b) => (a.round ?? 0) - (b.round ?? 0));
  return [...inTurn, complaint].map((round, index) => ({
    followUpBy: round.followUpBy,
    callbackOn: index === 0 ? (complaint.firstCallbackOn ?? round.callbackOn) : round.callbackOn,
    handedOverOn: round.handedOverOn,
    checkedOn: round.checkedOn,
    checkedBy: round.checkedBy,
    calledOn: round.calledOn,
    firstAttemptOn: index === 0 ? complaint.firstAttemptOn : null,
    beganOn: index === 0 ? complaint.receivedOn : (inTurn[index - 1]?.calledOn ?? null),
    isOver: index < inTurn.length || !isOpen(complaint),
  }));
}

/** Not met in one round is not met; where one isn't known, nor is the whole. */
function together(all: readonly (Verdict | null)[]): Verdict | null {
  if (all.includes('no')) return 'no';
  if (all.includes(null)) return null;
  return all.includes('yes') ? 'yes' : 'notApplicable';
}

const met = (isMet: boolean): Verdict => (isMet ? 'yes' : 'no');

function allNoted(complaint: Complaint): Verdict | null {
  // What was there has been taken out.
  if (complaint.anonymisedOn !== null) return null;
  return met(noted.every((field) => (complaint[field] ?? '').trim() !== ''));
}

function handedOver(
  { status, takenBy }: Complaint,
  { beganOn, handedOverOn, followUpBy, isOver }: Lap,
  { today, holidays }: PrefillContext,
): Verdict | null {
  if (handedOverOn === null && (endingOf(status)?.isDropped || samePerson(takenBy, followUpBy))) {
    return 'notApplicable';
  }
  if (beganOn === null) return null;
  const latest = addWorkingDays(beganOn, 1, holidays);
  if (handedOverOn !== null) return met(handedOverOn <= latest);
  return isOver || today > latest ? 'no' : null;
}

function callbackKept(
  { status, closedOn }: Complaint,
  { callbackOn, calledOn, firstAttemptOn, isOver }: Lap,
  { today }: PrefillContext,
): Verdict | null {
  const [called] = [firstAttemptOn, calledOn].filter((day) => day !== null).sort();
  if (called !== undefined) return callbackOn === null ? null : met(called <= callbackOn);
  const endedBefore = closedOn !== null && callbackOn !== null && closedOn <= callbackOn;
  const end = endingOf(status);
  if (end?.isDropped) return callbackOn === null || closedOn === null || endedBefore ? 'notApplicable' : 'no';
  if (end?.isUntold) return 'notApplicable';
  // Registers kept no day of an attempt once.
  if (end?.inWriting) return null;
  if (isOver) return 'no';
  return callbackOn !== null && callbackOn < today ? 'no' : null;
}

function checked(complaint: Complaint, { checkedOn, checkedBy, calledOn, isOver }: Lap): Verdict | null {
  if (calledOn !== null) return met(checkedOn !== null && checkedBy.trim() !== '' && checkedOn <= calledOn);
  return isOver || !isOpen(complaint) ? 'notApplicable' : null;
}

function headAndLetter(complaint: Complaint): Verdict | null {
  const { severity, headInformedOn, letterSentOn, reachBy } = complaint;
  if (severity === null) return null;
  if (severity !== 'serious') return 'notApplicable';
  if (headInformedOn !== null && (letterSentOn !== null || reachBy === 'none')) return 'yes';
  return isOpen(complaint) ? null : 'no';
}
