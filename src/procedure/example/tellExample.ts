import { addWorkingDays, isWorkingDay } from '../calendar/workingDays';
import { yearOf } from '../calendar/day';
import type { Day } from '../calendar/day';
import { momentOn } from '../calendar/moment';
import type { CallbackReport } from '../callback/callback';
import { makeCaseNumber } from '../complaint/caseNumber';
import type { Complaint, RowId } from '../complaint/complaint';
import { completeEntry, openComplaint } from '../complaint/openComplaint';
import { confirmFollowUp } from '../lifeCycle/confirmFollowUp';
import { endCase } from '../lifeCycle/endCase';
import type { LogEntry } from '../lifeCycle/logEntry';
import { recordCallback } from '../lifeCycle/recordCallback';
import { recordFollowUp } from '../lifeCycle/recordFollowUp';
import { recordHandOver } from '../lifeCycle/recordHandOver';
import type { Round } from '../lifeCycle/round';
import type { Ruling, Taken } from '../lifeCycle/ruling';
import { exampleCases, secondCall } from './exampleCases';
import type { ExampleCase } from './exampleCases';
import { incidentCode } from './tellIncident';
import type { ExampleTexts } from './exampleTexts';

/** A step of a case: how it was found, what was changed, its line of the log and the round that it ended. */
export interface ToldStep {
  before: Complaint;
  changes: Taken['changes'];
  log: LogEntry;
  round?: Round;
}

export interface ToldCase {
  complaint: Complaint;
  steps: readonly ToldStep[];
}

interface ExampleRequest {
  texts: ExampleTexts;
  today: Day;
  holidays: readonly Day[];
  /** Of the row of a case, counted from 1. */
  rowIdOf: (row: number) => RowId;
}

/** The complaints of an example as the rules of the procedure make them, whatever day it is, in the order in which they came in. */
export function tellExample(request: ExampleRequest): ToldCase[] {
  const sequences = new Map<number, number>();
  return exampleCases.map((course, index) => {
    const entered = enter(request, course, index, (year) => {
      const next = (sequences.get(year) ?? 0) + 1;
      sequences.set(year, next);
      return next;
    });
    const told = live(request, course, entered);
    const isOfIncident = told.complaint.category === request.texts.incident.category;
    return isOfIncident
      ? { ...told, complaint: { ...told.complaint, calamity: incidentCode(request) } }
      : told;
  });
}

/** The working day that lies so many from today; of a day without work the next one is its today, and the last one for what was done. */
function dayAt({ today, holidays }: ExampleRequest, offset: number, isDone: boolean): Day {
  if (isWorkingDay(today, holidays)) return addWorkingDays(today, offset, holidays);
  const [last, next] = [addWorkingDays(today, -1, holidays), addWorkingDays(today, 1, holidays)];
  return addWorkingDays(isDone || offset < 0 ? last : next, offset, holidays);
}

const at = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index % list.length];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
};

/** Dutch subscriber numbers never begin with 00. */
const phoneOf = (index: number): string => `06 00${String(index * 37 + 10).padStart(6, '0')}`;

function enter(
  request: ExampleRequest,
  { ago, due, severity }: ExampleCase,
  index: number,
  nextSequence: (year: number) => number,
): Complaint {
  const { texts, rowIdOf } = request;
  const { name, address, town } = at(texts.relations, index);
  const { category, summary, account, promise } = at(texts.stories, index);
  const followUp = at(texts.employees, index);
  const today = dayAt(request, -ago, true);
  const year = yearOf(today);
  const entry = completeEntry({
    phone: phoneOf(index),
    name,
    address,
    postcode: `94${String(10 + index)} AB`,
    town,
    email: '',
    relationNumber: '',
    preferredTime: '',
    reachBy: 'phone',
    category,
    summary,
    account,
    employee: at(texts.employees, index + 2).name,
    department: followUp.department,
    channel: at(texts.channels, index),
    receivedOn: today,
    takenBy: at(texts.employees, index + 1).name,
    remedy: texts.remedy,
    promise,
    followUpBy: followUp.name,
    callbackOn: dayAt(request, due, false),
    severity,
  });
  const caseNumber = makeCaseNumber(year, nextSequence(year), (limit) => (index * 7) % limit);
  return openComplaint(entry, { caseNumber, rowId: rowIdOf(index + 1), today });
}

/** Lets happen to a case what its course says, each step by its rule. */
function live(request: ExampleRequest, course: ExampleCase, entered: Complaint): ToldCase {
  const { texts } = request;
  const { ago, due, state, informed } = course;
  const steps: ToldStep[] = [];
  let complaint = entered;
  /** So many working days after it was entered, and never after today. */
  const after = (days: number) => dayAt(request, Math.min(days - ago, 0), true);
  const write = (on: Day, taken: Omit<Taken, 'rests'>) => {
    const { changes, round, event, note = '' } = taken;
    // What was done on a day is in the order in which it was done.
    const at = momentOn(on, 9, steps.length);
    const log = { event, at, by: complaint.takenBy, ...(note !== '' && { note }) };
    steps.push({ before: complaint, changes, log, ...(round && { round }) });
    complaint = { ...complaint, ...changes };
  };
  const take = (on: Day, rule: (complaint: Complaint, today: Day) => Ruling) => {
    const ruling = rule(complaint, on);
    if (!ruling.ok) throw new Error(`${state}: ${ruling.refusal.code}`);
    write(on, ruling);
  };
  const call = (on: Day, report: CallbackReport) =>
    take(on, (seen, today) => recordCallback(seen, report, today));
  const told = () => ({ complaint, steps });
  const conclusion = { finding: 'upheld', cause: texts.cause, measure: texts.measure } as const;
  const drop = (ending: 'withdrawn' | 'noComplaint', reason: string) =>
    take(after(2), (seen, today) =>
      endCase(seen, { ending, reason, finding: null, cause: '', measure: '' }, today),
    );

  if (state === 'new') return told();
  take(after(1), recordHandOver);
  if (informed) {
    write(after(1), { event: 'headInformed', changes: { headInformedOn: after(1) } });
    write(after(2), { event: 'letterSent', changes: { letterSentOn: after(2) } });
  }
  if (state === 'handedOver') return told();
  if (state === 'withdrawn' || state === 'noComplaint') {
    drop(state, texts[state]);
    return told();
  }
  take(after(2), recordFollowUp);
  if (state === 'followedUp') return told();
  const checkedBy = at(
    texts.employees.filter(({ name }) => name !== complaint.followUpBy),
    ago,
  ).name;
  take(after(3), (seen, today) => confirmFollowUp(seen, { checkedBy, reason: '' }, today));
  if (state === 'checked') return told();

  const { answers, newPromise } = texts;
  const miss = (on: Day, callbackOn: Day) =>
    call(on, { outcome: 'notReached', answer: answers.notReached, callbackOn });
  const called = dayAt(request, Math.min(due, 0), true);
  if (state === 'missed') {
    miss(dayAt(request, -1, true), dayAt(request, due, false));
    return told();
  }
  if (state === 'inWriting') {
    [0, 1, 2].forEach((later) =>
      miss(dayAt(request, due + later, true), dayAt(request, due + later + 1, false)),
    );
    const letterSentOn = dayAt(request, due + 3, true);
    write(letterSentOn, { event: 'letterSent', changes: { letterSentOn } });
    take(letterSentOn, (seen, today) =>
      endCase(seen, { ending: 'closedInWriting', reason: '', ...conclusion }, today),
    );
    return told();
  }
  if (state === 'closed') {
    call(called, { outcome: 'yes', answer: answers.yes, conclusion });
    return told();
  }
  if (state === 'partly') {
    call(called, { outcome: 'partly', answer: answers.partly, remedy: texts.remedy, agreement: null });
    return told();
  }
  const { followUpBy } = complaint;
  const agreed = { remedy: newPromise, promise: newPromise, followUpBy };
  if (state === 'secondRound') {
    const agreement = { ...agreed, callbackOn: dayAt(request, secondCall, false) };
    call(called, { outcome: 'no', answer: answers.no, remedy: newPromise, agreement });
    take(called, recordHandOver);
    return told();
  }
  call(called, { outcome: 'no', answer: answers.no, remedy: newPromise, agreement: null });
  take(dayAt(request, due + 1, true), (seen, today) =>
    endCase(seen, { ending: 'closedUnsatisfied', reason: '', ...conclusion }, today),
  );
  return told();
}
