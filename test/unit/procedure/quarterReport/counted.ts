import fc from 'fast-check';
import type { Day } from '../../../../src/procedure/calendar/day';
import { addDays, toDay } from '../../../../src/procedure/calendar/day';
import type { CaseNumber } from '../../../../src/procedure/complaint/complaint';
import { findings } from '../../../../src/procedure/complaint/complaint';
import { statuses } from '../../../../src/procedure/complaint/statuses';
import type { CountedComplaint } from '../../../../src/procedure/quarterReport/counted/countedComplaint';

const channels = ['telefoon', 'brief', 'WhatsApp'];

/** A complaint received on Wednesday 1 July 2026 that nothing happened to yet, with `changes` laid over it. */
export function counted(changes: Partial<CountedComplaint> = {}): CountedComplaint {
  return {
    // Brands are given where a number is made.
    caseNumber: '2026-0417-BX' as CaseNumber,
    receivedOn: toDay('2026-07-01'),
    category: 'Wachttijd',
    department: 'Wonen',
    channel: 'telefoon',
    severity: 'normal',
    status: 'new',
    callbackOn: toDay('2026-07-08'),
    firstCallbackOn: toDay('2026-07-08'),
    firstAttemptOn: null,
    headInformedOn: null,
    letterSentOn: null,
    checkedOn: null,
    calledOn: null,
    satisfied: null,
    finding: null,
    cause: '',
    measure: '',
    closedOn: null,
    anonymisedOn: null,
    relation: [],
    restartedOn: [],
    ...changes,
  };
}

/** The first and last days of the third quarter of 2026 and of what it is compared with: by chance they are hardly met. */
const edges = [
  '2026-07-01',
  '2026-09-30',
  '2026-06-30',
  '2026-10-01',
  '2026-04-01',
  '2025-07-01',
  '2025-09-30',
];
const aroundTheQuarter = fc.oneof(
  { weight: 3, arbitrary: fc.nat(1200).map((days) => addDays(toDay('2024-01-01'), days)) },
  { weight: 1, arbitrary: fc.constantFrom(...edges.map(toDay)) },
);
const maybe = (day: fc.Arbitrary<Day>) => fc.option(day, { freq: 4 });

/** A complaint as a register may hold it: dates of some three years in any order, missing ones, odd categories, any ending. */
export const anyCounted: fc.Arbitrary<CountedComplaint> = fc
  .record({
    receivedOn: maybe(aroundTheQuarter),
    category: fc.constantFrom('', 'Wachttijd', 'wachttijd', 'Privacy', 'Geur*', 'Oud'),
    department: fc.constantFrom('', 'Wonen', ' wonen', 'Werk'),
    channel: fc.constantFrom('', ...channels),
    severity: fc.constantFrom('minor', 'normal', 'serious', null),
    status: fc.constantFrom(null, ...statuses),
    callbackOn: maybe(aroundTheQuarter),
    firstCallbackOn: maybe(aroundTheQuarter),
    firstAttemptOn: maybe(aroundTheQuarter),
    headInformedOn: maybe(aroundTheQuarter),
    calledOn: maybe(aroundTheQuarter),
    satisfied: fc.constantFrom('yes', 'partly', 'no', null),
    finding: fc.constantFrom(null, ...findings),
    cause: fc.constantFrom('', 'Storing', 'storing.', 'Planning'),
    measure: fc.constantFrom('', ' ', 'Gedaan op 1-7-2026', 'Rooster aangepast'),
    closedOn: maybe(aroundTheQuarter),
    relation: fc.subarray(['a', 'b', 'c', 'd']),
    restartedOn: fc.array(aroundTheQuarter, { maxLength: 3 }),
  })
  .map((changes) => counted(changes as Partial<CountedComplaint>));
