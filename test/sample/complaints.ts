import { addDays, daysBetween, formatDay } from '../../src/procedure/calendar/day';
import type { Day } from '../../src/procedure/calendar/day';
import type { Draft } from '../../src/procedure/complaint/draft';
import { proposeCallback } from '../../src/procedure/calendar/proposeCallback';
import { quarterBounds, recentQuarters } from '../../src/procedure/calendar/quarterOf';
import { isWorkingDay } from '../../src/procedure/calendar/workingDays';
import { seededRandom } from '../fakes/seededRandom';
import { chooser } from './chooser';
import type { Chooser } from './chooser';
import { laterEvents } from './laterEvents';
import type { SampleEvent } from './laterEvents';
import { departments, employees } from './office';
import { aRelation } from './people';
import { digressions, remedies, stories } from './stories';

/** A complaint as it was typed on `enteredOn`, and what became of it until the last day of the sample. */
export interface SampleComplaint {
  enteredOn: Day;
  draft: Draft;
  events: SampleEvent[];
}

export interface SampleRequest {
  count: number;
  /** The last day of the sample, in the last of its six quarters. */
  until: Day;
  seed: number;
  holidays: readonly Day[];
}

/** How often each category is complained about. */
const categories = [
  ['Wachttijd', 26],
  ['Bereikbaarheid', 22],
  ['Uitvoering', 16],
  ['Informatie', 12],
  ['Kosten en facturen', 11],
  ['Bejegening', 8],
  ['Overig', 3],
  ['Privacy', 2],
] as const;

const channels = [
  ['telefoon', 52],
  ['e-mail', 20],
  ['website', 14],
  ['brief', 8],
  ['balie', 6],
] as const;

const severities = [
  ['normal', 50],
  ['minor', 37],
  ['serious', 13],
] as const;

/** Plausible Dutch complaints of six quarters, in the order in which they were entered. The same seed, the same sample. */
export function sampleComplaints({ count, until, seed, holidays }: SampleRequest): SampleComplaint[] {
  const choose = chooser(seededRandom(seed));
  const quarters = recentQuarters(until, 6);
  const first = quarterBounds(quarters[quarters.length - 1] ?? { year: 0, quarter: 1 }).first;
  const receipts = Array.from({ length: count }, () =>
    addDays(first, choose.between(0, daysBetween(first, until))),
  );
  return receipts
    .map((receivedOn) => aSampleComplaint(choose, receivedOn, until, holidays))
    .sort((a, b) => daysBetween(b.enteredOn, a.enteredOn));
}

function aSampleComplaint(
  choose: Chooser,
  receivedOn: Day,
  until: Day,
  holidays: readonly Day[],
): SampleComplaint {
  const channel = choose.weighted(channels);
  const severity = choose.weighted(severities);
  const enteredOn = entryDay(receivedOn, channel === 'brief' ? choose.between(0, 3) : 0, until, holidays);
  const callbackOn = proposeCallback({ receivedOn: enteredOn, term: choose.between(2, 8), holidays });
  const followUp = choose.one(employees);
  const category = choose.weighted(categories);
  const { summary, account, promise } = choose.one(stories[category] ?? []);

  const draft: Draft = {
    ...aRelation(choose),
    category,
    summary,
    account: choose.chance(12) ? atLength(choose, account) : account,
    employee: choose.chance(45) ? choose.one(employees).name : 'onbekend',
    department: choose.chance(80) ? followUp.department : choose.one(departments).name,
    channel,
    receivedOn: asTyped(choose, receivedOn, enteredOn),
    takenBy: choose.one(employees).name,
    remedy: choose.chance(50) ? choose.one(remedies) : '',
    promise,
    followUpBy: followUp.name,
    callbackOn: formatDay(callbackOn),
    severity,
  };
  const events = laterEvents(choose, {
    enteredOn,
    callbackOn,
    severity,
    followUpBy: followUp.name,
    holidays,
  });
  return { enteredOn, draft, events: events.filter(({ on }) => on <= until) };
}

/** Nobody enters a complaint in the weekend, unless the sample would end first. */
function entryDay(receivedOn: Day, delay: number, until: Day, holidays: readonly Day[]): Day {
  let day = addDays(receivedOn, delay);
  while (!isWorkingDay(day, holidays)) day = addDays(day, 1);
  return day < until ? day : until;
}

/** People type dates in their own ways. */
function asTyped(choose: Chooser, day: Day, today: Day): string {
  if (day === today && choose.chance(50)) return 'vandaag';
  if (daysBetween(day, today) === 1) return 'gisteren';
  const typed = formatDay(day);
  return choose.chance(20) ? typed.replaceAll('-', '/') : typed;
}

function atLength(choose: Chooser, account: string): string {
  const more = Array.from({ length: choose.between(6, 40) }, () => choose.one(digressions));
  return [account, '', ...more].join('\n');
}
