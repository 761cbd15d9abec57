import fc from 'fast-check';
import { caseProgress } from '../../../src/procedure/lifeCycle/caseProgress';
import { statuses } from '../../../src/procedure/complaint/statuses';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { nextStep } from '../../../src/procedure/lifeCycle/lifeCycle';
import { toDay } from '../../../src/procedure/calendar/day';
import { aComplaint } from '../../fixtures/aComplaint';

const day = toDay('2026-07-08');
const states = (changes: Partial<Complaint>) =>
  caseProgress(aComplaint(changes))
    .map(({ state }) => state)
    .join(' ');

describe('how far a complaint has come', () => {
  it.each<[string, Partial<Complaint>, string]>([
    ['incomplete', { status: 'incomplete' }, 'now todo todo todo todo todo'],
    ['new', { status: 'new' }, 'done now todo todo todo todo'],
    ['handed over by date only', { handedOverOn: day }, 'done done now todo todo todo'],
    ['checked', { status: 'checked', handedOverOn: day, checkedOn: day }, 'done done done done now todo'],
    [
      'checked without having been handed over',
      { status: 'checked', checkedOn: day },
      'done skipped skipped done now todo',
    ],
    [
      'called by date only, not closed',
      { status: 'handedOver', handedOverOn: day, calledOn: day },
      'done done skipped skipped done now',
    ],
    [
      'called back after every step',
      { status: 'calledBack', handedOverOn: day, checkedOn: day, calledOn: day },
      'done done done done done now',
    ],
    [
      'called back after the check only',
      { status: 'calledBack', checkedOn: day, calledOn: day },
      'done skipped skipped done done now',
    ],
    ['without a status', { status: null }, 'now todo todo todo todo todo'],
    ['called, without a status', { status: null, calledOn: day }, 'done skipped skipped skipped done now'],
    [
      'closed by its date, not by its status',
      { status: 'handedOver', closedOn: day },
      'done done now todo todo todo',
    ],
    ['withdrawn without a date', { status: 'withdrawn', handedOverOn: day }, 'done done now todo todo todo'],
    [
      'withdrawn at once',
      { status: 'withdrawn', closedOn: day },
      'done skipped skipped skipped skipped done',
    ],
  ])('%s', (_, changes, expected) => expect(states(changes)).toBe(expected));

  it('never has, until it has ended, a step done or skipped after one that waits, nor a skipped one last', () => {
    const dates = fc.option(fc.constant(day), { nil: null });
    const record = fc.record({
      status: fc.constantFrom(...statuses, null),
      handedOverOn: dates,
      checkedOn: dates,
      calledOn: dates,
      closedOn: dates,
    });
    fc.assert(
      fc.property(record, (changes) => {
        fc.pre(nextStep(aComplaint(changes)) !== null);
        expect(states(changes)).toMatch(/^((skipped )*done ?)*(now ?)?(todo ?)*$/);
      }),
    );
  });
});
