import { newestFirst } from '../../../src/procedure/lifeCycle/caseHistory';
import { toDay } from '../../../src/procedure/calendar/day';
import { formatMoment, momentOn } from '../../../src/procedure/calendar/moment';
import type { Moment } from '../../../src/procedure/calendar/moment';
import { roundFields } from '../../../src/procedure/lifeCycle/round';
import type { Round } from '../../../src/procedure/lifeCycle/round';
import { aComplaint } from '../../fixtures/aComplaint';

const at = (hours: number) => momentOn(toDay('2026-07-08'), hours, 5);
const line = (moment: Moment | null, what: string) => ({ at: moment, by: '', what });
const round = (number: number) => {
  const complaint = aComplaint({ round: number });
  return Object.fromEntries(roundFields.map((field) => [field, complaint[field]])) as Round;
};

describe('the history of a case', () => {
  it('begins with the latest; within a minute with what was written last', () => {
    const log = [line(at(9), 'a'), line(at(14), 'b'), line(at(14), 'c'), line(at(11), 'd')];
    expect(newestFirst({ rounds: [], log }).log.map(({ what }) => what)).toEqual(['c', 'b', 'd', 'a']);
  });

  it('ends with what lost its moment', () => {
    const log = [line(null, 'a'), line(at(9), 'b')];
    expect(newestFirst({ rounds: [], log }).log.map(({ what }) => what)).toEqual(['b', 'a']);
  });

  it('begins with the last round, however the sheet was sorted', () => {
    const { rounds } = newestFirst({ rounds: [round(2), round(1), round(3)], log: [] });
    expect(rounds.map((each) => each.round)).toEqual([3, 2, 1]);
  });

  it('says a moment as the office writes it', () => {
    expect(formatMoment(at(9))).toBe('08-07-2026 09:05');
  });
});
