import fc from 'fast-check';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { judgeChange, roundsOf, versionsOf } from '../../../src/procedure/lifeCycle/crossing';
import type { OthersBeside, WrittenChange } from '../../../src/procedure/lifeCycle/crossing';
import { toDay } from '../../../src/procedure/calendar/day';
import type { LogEvent } from '../../../src/procedure/lifeCycle/logEntry';
import { momentOn } from '../../../src/procedure/calendar/moment';
import { recordCallback } from '../../../src/procedure/lifeCycle/recordCallback';
import { roundFields } from '../../../src/procedure/lifeCycle/round';
import type { Round } from '../../../src/procedure/lifeCycle/round';
import { aComplaint } from '../../fixtures/aComplaint';
import { dissatisfiedReport, notReachedReport, satisfiedReport } from '../../fixtures/aReport';

const today = toDay('2026-07-08');
const at = (hours: number, minutes: number) => momentOn(today, hours, minutes);

function written(
  before: Complaint,
  changes: WrittenChange['changes'],
  event: LogEvent = 'edited',
): WrittenChange {
  return { before, changes, log: { event, at: at(9, 15), by: 'Anna' } };
}
const nobody: OthersBeside = { wentOn: false, crossed: [], alike: [], by: null, round: null, wasGone: false };

const before = aComplaint();
const ready = { status: 'checked', checkedOn: today, checkedBy: 'Sanne Bakker' } as const;
const handedOver = written(before, { handedOverOn: today, status: 'handedOver' }, 'handedOver');
const stands: Complaint = { ...before, ...handedOver.changes };
const withdrawn: Complaint = { ...stands, status: 'withdrawn', closedOn: today };

describe('what became of a change that reads otherwise', () => {
  test.each<[what: string, found: Complaint, others: Partial<OthersBeside>, minute: number, verdict: string]>(
    [
      ['written over within minutes, by whomever', withdrawn, {}, 15, 'crossed'],
      ['as it was written, within five minutes', stands, {}, 20, 'stands'],
      ['as it was written, later', stands, {}, 21, 'settled'],
      ['written over within five minutes', withdrawn, {}, 20, 'crossed'],
      ['written over later, and nobody says from what', withdrawn, {}, 21, 'settled'],
      [
        'written over later by somebody who had not seen it',
        withdrawn,
        { crossed: ['status'] },
        59,
        'crossed',
      ],
      [
        'gone on from by somebody who had seen it',
        withdrawn,
        { wentOn: true, crossed: ['status'] },
        15,
        'settled',
      ],
      ['put back to what it said before', { ...stands, status: 'new' }, {}, 15, 'crossed'],
      ['gone with its row, which was put back as it was before', before, { wasGone: true }, 59, 'crossed'],
      ['put back to what it said before, long ago', { ...stands, status: 'new' }, {}, 21, 'settled'],
      ['as it was written, but for another record of its round', stands, { round: before }, 15, 'crossed'],
    ],
  )('%s', (_, found, others, minute, verdict) => {
    expect(judgeChange(handedOver, found, { ...nobody, ...others }, at(9, minute))).toBe(verdict);
  });

  const checked = written(before, { status: 'checked', checkedOn: today, checkedBy: 'Ruth' }, 'checked');
  const calledUpon: Complaint = { ...before, ...checked.changes, status: 'closed', calledOn: today };

  test.each<[what: string, found: Complaint, verdict: string]>([
    ['a call that rests on it, of which no line has arrived', calledUpon, 'settled'],
    ['a call after the check of somebody else', { ...calledUpon, checkedBy: 'Sanne' }, 'crossed'],
    ['what is no call', { ...calledUpon, calledOn: null }, 'crossed'],
  ])('a check beside %s', (_, found, verdict) => {
    expect(judgeChange(checked, found, { ...nobody, crossed: ['status'] }, at(9, 16))).toBe(verdict);
  });

  it.each<[what: string, already: Partial<Complaint>, verdict: string]>([
    ['a check that was there already', { ...ready }, 'crossed'],
    ['a call that was there already', { calledOn: today }, 'crossed'],
    ['neither', {}, 'settled'],
  ])('tells a call upon a check only where before it there was %s: %s', (_, already, verdict) => {
    const met = { ...before, ...already };
    const change = { ...written(met, { ...checked.changes }, 'checked'), before: met };
    expect(judgeChange(change, { ...calledUpon }, { ...nobody, crossed: ['status'] }, at(9, 16))).toBe(
      verdict,
    );
  });

  it('counts the minutes over midnight', () => {
    const late = { ...handedOver, log: { ...handedOver.log, at: at(23, 58) } };
    const next = toDay('2026-07-09');
    expect(judgeChange(late, withdrawn, nobody, momentOn(next, 0, 3))).toBe('crossed');
    expect(judgeChange(late, withdrawn, nobody, momentOn(next, 0, 4))).toBe('settled');
  });
});

describe('both versions of a case that two wrote at once', () => {
  it('take a step back with all of its cells, and put it back with all of its cells', () => {
    expect(versionsOf(handedOver, withdrawn, nobody)).toEqual({
      ours: { status: 'handedOver', closedOn: null },
      theirs: { handedOverOn: null },
    });
  });

  it.each([satisfiedReport('Goed.'), notReachedReport('Voicemail'), dissatisfiedReport('Nee')])(
    'leave nothing of a call that crossed ours, whatever came of it (%j)',
    (report) => {
      const called = recordCallback({ ...before, ...ready }, report, today);
      if (!called.ok) throw new Error('it was refused');
      const change = written({ ...before, ...ready }, { status: 'withdrawn', closedOn: today }, 'ended');
      const found = { ...change.before, ...change.changes, ...called.changes };
      const { ours } = versionsOf(change, found, nobody);
      expect({ ...found, ...ours }).toEqual({ ...change.before, ...change.changes });
    },
  );

  it('leave alone what the colleague wrote alike', () => {
    const versions = versionsOf(handedOver, withdrawn, { alike: ['handedOverOn'] });
    expect(versions.theirs).toEqual({});
  });

  it('take back a step of which the colleague, who had made something else of it, took back their own', () => {
    const back: Complaint = { ...stands, handedOverOn: null };
    const checked = written(before, { ...ready }, 'checked');
    const found: Complaint = { ...back, ...checked.changes };
    expect(versionsOf(checked, found, nobody).theirs).toEqual({
      status: 'new',
      checkedOn: null,
      checkedBy: '',
    });
  });

  it('of single cells say only what was written over', () => {
    const edit = written(before, { promise: 'Wij komen', town: 'Rolde' });
    const found: Complaint = {
      ...before,
      promise: 'Wij bellen',
      town: 'Rolde',
      phone: '1',
      status: 'checked',
    };
    expect(versionsOf(edit, found, nobody)).toEqual({ ours: { promise: 'Wij komen' }, theirs: {} });
  });

  it('make the row what either left alone, whatever both wrote', () => {
    const values = fc.record(
      {
        status: fc.constantFrom('new', 'closed', 'withdrawn', 'handedOver'),
        handedOverOn: fc.constantFrom(null, today),
        closedOn: fc.constantFrom(null, today),
        answer: fc.constantFrom('', 'a', 'b'),
        promise: fc.constantFrom('p', 'q'),
        round: fc.constantFrom(1, 2),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(values, values, (ours, theirs) => {
        const change = written(before, ours as WrittenChange['changes'], 'called');
        const found = { ...before, ...ours, ...theirs } as Complaint;
        const alike = (Object.keys(theirs) as OthersBeside['alike']).filter(
          (field) => theirs[field as keyof typeof theirs] === ours[field as keyof typeof ours],
        );
        const versions = versionsOf(change, found, { alike });
        expect({ ...found, ...versions.ours }).toEqual({ ...before, ...ours });
        expect({ ...found, ...versions.theirs }).toEqual({ ...before, ...theirs });
      }),
    );
  });
});

describe('the finished rounds of a case that two wrote at once', () => {
  const round = (number: number | null, answer: string): Round => ({
    ...(Object.fromEntries(roundFields.map((field) => [field, before[field]])) as Round),
    round: number,
    answer,
  });
  const none = written(before, { status: 'closed' }, 'called');
  const first = { ...none, round: round(1, 'ours') };

  test.each<
    [what: string, change: WrittenChange, choice: 'ours' | 'theirs', reached: number | null, left: Round[]]
  >([
    ['has none of a round that did not end', none, 'ours', 1, []],
    ['has none of a round that did not end, by theirs', first, 'theirs', 1, []],
    ['has ours of the round that ended by ours', first, 'ours', 2, [round(1, 'ours')]],
    ['has theirs of the round that ended by theirs', first, 'theirs', 2, [round(1, 'theirs')]],
    ['has all of rounds that are not about', none, 'theirs', 2, [round(1, 'ours'), round(1, 'theirs')]],
    ['has none where the row lost its round', none, 'ours', null, []],
  ])('%s', (_, change, choice, reached, left) => {
    const lines = [round(1, 'ours'), round(1, 'theirs'), round(2, 'later')];
    expect(roundsOf(change, choice, reached)(lines)).toEqual(left);
  });

  it.each(['ours', 'theirs'] as const)('keep the earlier rounds whole, by %s', (choice) => {
    const second = { ...none, round: round(2, 'ours') };
    const lines = [round(1, 'before'), round(2, 'ours'), round(2, 'theirs')];
    expect(roundsOf(second, choice, 3)(lines)).toEqual([round(1, 'before'), round(2, choice)]);
  });

  it('keep the one line that both wrote alike', () => {
    const line = round(1, 'ours');
    expect(roundsOf(first, 'theirs', 2)([line, { ...line }])).toEqual([line]);
  });
});
