import type { CallbackOutcome, CallbackReport } from '../../src/procedure/callback/callback';
import { findings } from '../../src/procedure/complaint/complaint';
import type { Severity } from '../../src/procedure/complaint/complaint';
import { addDays } from '../../src/procedure/calendar/day';
import type { Day } from '../../src/procedure/calendar/day';
import { addWorkingDays } from '../../src/procedure/calendar/workingDays';
import type { Changes } from '../../src/usecases/ports/ports';
import type { Chooser } from './chooser';
import { employees } from './office';
import { answers, causes, measures, solutions } from './stories';

/** What happened to a case on a day: cells that a colleague filled, a check, or a callback. */
export type SampleEvent = { on: Day } & (
  | { kind: 'changed'; changes: Changes }
  | { kind: 'checked'; by: string }
  | { kind: 'calledBack'; report: CallbackReport }
);

export interface Course {
  enteredOn: Day;
  callbackOn: Day;
  severity: Severity;
  followUpBy: string;
  holidays: readonly Day[];
}

type Fate = 'withdrawn' | 'noComplaint' | 'forgotten' | 'unchecked' | 'unreachable' | CallbackOutcome;

const fates: [Fate, number][] = [
  ['yes', 68],
  ['partly', 9],
  ['no', 6],
  ['notReached', 5],
  ['unreachable', 3],
  ['withdrawn', 3],
  ['noComplaint', 2],
  ['forgotten', 2],
  ['unchecked', 2],
];

/** Working days between the check and the call, with their weights. */
const delays: [number, number][] = [
  [0, 7],
  [1, 2],
  [4, 1],
];

/** The events of a case, by day, as far as they ever get. */
export function laterEvents(choose: Chooser, course: Course): SampleEvent[] {
  const fate = choose.weighted(fates);
  if (fate === 'forgotten') return [];

  const handedOverOn = after(course, course.enteredOn, choose.between(0, 1));
  const events: SampleEvent[] = [
    { on: handedOverOn, kind: 'changed', changes: { handedOverOn, status: 'handedOver' } },
    ...(course.severity === 'serious' ? seriousEvents(choose, course, handedOverOn) : []),
    ...fateEvents(choose, course, handedOverOn, fate),
  ];
  // Sorting is stable: what happened on the same day stays in this order.
  return events.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

function fateEvents(
  choose: Chooser,
  course: Course,
  handedOverOn: Day,
  fate: Exclude<Fate, 'forgotten'>,
): SampleEvent[] {
  if (fate === 'withdrawn' || fate === 'noComplaint') {
    const closedOn = after(course, handedOverOn, choose.between(1, 6));
    const cause = fate === 'withdrawn' ? 'Relatie trekt de klacht in' : 'Verzoek om informatie, geen klacht';
    return [{ on: closedOn, kind: 'changed', changes: { status: fate, closedOn, cause } }];
  }
  const planned = after(course, course.callbackOn, -choose.between(0, 2));
  const done = later(handedOverOn, planned);
  const followedUp: SampleEvent = { on: done, kind: 'changed', changes: { status: 'followedUp' } };
  if (fate === 'unchecked') return [followedUp];

  const checkedOn = after(course, done, choose.between(0, 1));
  const calledOn = later(course.callbackOn, after(course, checkedOn, choose.weighted(delays)));
  const colleagues = employees.filter(({ name }) => name !== course.followUpBy);
  const checked: SampleEvent = { on: checkedOn, kind: 'checked', by: choose.one(colleagues).name };
  return [followedUp, checked, ...calls(choose, course, calledOn, fate)];
}

function seriousEvents(choose: Chooser, course: Course, handedOverOn: Day): SampleEvent[] {
  const headInformedOn = after(course, handedOverOn, choose.between(0, 2));
  const letterSentOn = after(course, headInformedOn, choose.between(1, 5));
  const events: SampleEvent[] = [];
  if (choose.chance(88)) events.push({ on: headInformedOn, kind: 'changed', changes: { headInformedOn } });
  if (choose.chance(75)) events.push({ on: letterSentOn, kind: 'changed', changes: { letterSentOn } });
  return events;
}

/** Up to three calls that nobody answers, and the one that somebody does. */
function calls(
  choose: Chooser,
  course: Course,
  first: Day,
  fate: CallbackOutcome | 'unreachable',
): SampleEvent[] {
  const misses =
    fate === 'unreachable' ? 3 : fate === 'notReached' ? choose.between(1, 2) : Number(choose.chance(20));
  const events = Array.from({ length: misses }, (_, index) =>
    call(choose, course, after(course, first, index), 'notReached'),
  );
  const last = after(course, first, misses);
  if (fate === 'notReached') return events;
  if (fate === 'unreachable') {
    const changes: Changes = { status: 'closedInWriting', letterSentOn: last, closedOn: last };
    return [...events, { on: last, kind: 'changed', changes }];
  }
  const agrees = (fate === 'partly' || fate === 'no') && choose.chance(60);
  if (!agrees)
    return [...events, call(choose, course, last, fate), ...afterwards(choose, course, last, fate)];
  return [...events, call(choose, course, last, fate, true), ...nextRound(choose, course, last)];
}

/** What came of the new promise to a relation who was not satisfied. */
function nextRound(choose: Chooser, course: Course, calledOn: Day): SampleEvent[] {
  const callbackOn = after(course, calledOn, 5);
  const handedOverOn = calledOn;
  const { name } = choose.one(employees.filter((colleague) => colleague.name !== course.followUpBy));
  return [
    { on: handedOverOn, kind: 'changed', changes: { handedOverOn, status: 'handedOver' } },
    { on: after(course, calledOn, 4), kind: 'checked', by: name },
    call(choose, course, callbackOn, 'yes'),
    ...afterwards(choose, course, callbackOn, 'yes'),
  ];
}

/** @param agrees whether a relation who is not satisfied is promised something new in the same call */
function call(
  choose: Chooser,
  course: Course,
  on: Day,
  outcome: CallbackOutcome,
  agrees = false,
): SampleEvent {
  const answer = choose.one(answers[outcome]);
  return { on, kind: 'calledBack', report: reportOf(choose, course, { on, outcome, answer, agrees }) };
}

interface SampleCall {
  on: Day;
  outcome: CallbackOutcome;
  answer: string;
  agrees: boolean;
}

function reportOf(
  choose: Chooser,
  course: Course,
  { on, outcome, answer, agrees }: SampleCall,
): CallbackReport {
  if (outcome === 'yes') return { outcome, answer, conclusion: { finding: null, cause: '', measure: '' } };
  if (outcome === 'notReached') return { outcome, answer, callbackOn: after(course, on, 1) };
  const remedy = choose.one(solutions);
  const { followUpBy } = course;
  const agreement = { remedy, promise: remedy, followUpBy, callbackOn: after(course, on, 5) };
  return { outcome, answer, remedy, agreement: agrees ? agreement : null };
}

/** What is filled in once the relation was spoken to; much later the person is taken out. */
function afterwards(choose: Chooser, course: Course, calledOn: Day, outcome: CallbackOutcome): SampleEvent[] {
  const events: SampleEvent[] = [];
  const evaluatedOn = after(course, calledOn, choose.between(1, 5));
  if (choose.chance(70)) {
    const changes = {
      finding: choose.one(findings),
      cause: choose.one(causes),
      measure: choose.one(measures),
    };
    events.push({ on: evaluatedOn, kind: 'changed', changes });
  }
  if (outcome === 'no' && choose.chance(40)) {
    const changes: Changes = { status: 'closedUnsatisfied', closedOn: evaluatedOn };
    events.push({ on: evaluatedOn, kind: 'changed', changes });
  }
  if (outcome === 'yes' && choose.chance(60)) {
    const anonymisedOn = after(course, addDays(calledOn, 365), 1);
    events.push({ on: anonymisedOn, kind: 'changed', changes: { ...withoutPerson, anonymisedOn } });
  }
  return events;
}

const withoutPerson: Changes = {
  name: 'geanonimiseerd',
  address: '',
  postcode: '',
  phone: '',
  email: '',
  relationNumber: '',
  preferredTime: '',
  account: '',
  answer: '',
};

function after({ holidays }: Course, day: Day, workingDays: number): Day {
  return addWorkingDays(day, workingDays, holidays);
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
