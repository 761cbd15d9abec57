import { belongsTo, inPeriod } from '../../../../src/procedure/sample/population';
import type { Population } from '../../../../src/procedure/sample/population';
import { isOpenAction, resultOf } from '../../../../src/procedure/sample/scorecard';
import { casesIn, parseSampleSize } from '../../../../src/procedure/sample/sampleSize';
import { proposeSeed } from '../../../../src/procedure/sample/proposeSeed';
import type { Complaint } from '../../../../src/procedure/complaint/complaint';
import { toDay } from '../../../../src/procedure/calendar/day';
import { aComplaint } from '../../../fixtures/aComplaint';

const complaint = aComplaint({
  category: ' Wachttijd ',
  department: ' Wonen ',
  closedOn: toDay('2026-07-31'),
});

describe('what a sample is drawn from', () => {
  it.each<[Population, boolean]>([
    [{ kind: 'all' }, true],
    [{ kind: 'closed' }, true],
    [{ kind: 'category', name: 'Wachttijd' }, true],
    [{ kind: 'category', name: 'Wonen' }, false],
    [{ kind: 'department', name: 'Wonen' }, true],
    [{ kind: 'department', name: 'Wachttijd' }, false],
  ])('%j holds the complaint: %s', (population, holds) => {
    expect(belongsTo(population, complaint)).toBe(holds);
  });

  it('has ended by its date or its status where only closed ones are asked', () => {
    const isIn = (status: Complaint['status']) => belongsTo({ kind: 'closed' }, aComplaint({ status }));
    expect([isIn('handedOver'), isIn('closed')]).toEqual([false, true]);
  });

  it('is nothing that turned out to be no complaint', () => {
    expect(belongsTo({ kind: 'all' }, { ...complaint, status: 'noComplaint' })).toBe(false);
    expect(belongsTo({ kind: 'all' }, { ...complaint, status: 'withdrawn' })).toBe(true);
  });

  it('goes by the chosen date', () => {
    const july = { first: toDay('2026-07-02'), last: toDay('2026-07-31') };
    expect(inPeriod(complaint, { ...july, date: 'closedOn' })).toBe(true);
    expect(inPeriod(complaint, { ...july, date: 'receivedOn' })).toBe(false);
  });
});

describe('the size of a sample', () => {
  it.each<[string, ReturnType<typeof parseSampleSize>]>([
    ['10', { count: 10 }],
    [' 1 ', { count: 1 }],
    ['999999', { count: 999_999 }],
    ['0', null],
    ['1000000', null],
    ['2,5', null],
    ['2,5%', { hundredths: 250 }],
    ['2.05 %', { hundredths: 205 }],
    ['100%', { hundredths: 10_000 }],
    ['100,01%', null],
    ['0%', null],
    ['0,01%', { hundredths: 1 }],
    ['2,555%', null],
    ['%', null],
    ['', null],
    ['tien', null],
    ['10x', null],
    ['x10', null],
    ['-1', null],
  ])('typed as %j is %j', (typed, size) => {
    expect(parseSampleSize(typed)).toEqual(size);
  });

  it.each([
    [{ hundredths: 1_000 }, 37, 4],
    [{ hundredths: 1_000 }, 40, 4],
    [{ hundredths: 10_000 }, 3, 3],
    [{ hundredths: 1 }, 3, 1],
    [{ count: 5 }, 3, 3],
    [{ count: 2 }, 3, 2],
  ])('%j of %i is %i', (size, population, cases) => {
    expect(casesIn(size, population)).toBe(cases);
  });

  it('comes with a seed that can be read out', () => {
    expect(proposeSeed(() => 0)).toBe('AAA-AAA');
    expect(proposeSeed((limit) => limit - 1)).toBe('999-999');
  });
});

describe('a scorecard', () => {
  it('counts what was judged', () => {
    const verdicts = ['yes', 'yes', 'yes', 'no', 'no', 'notApplicable', null, null, null, null] as const;
    expect(resultOf(verdicts.map((verdict) => ({ verdict })))).toEqual({
      yes: 3,
      no: 2,
      notApplicable: 1,
      open: 4,
    });
  });

  it.each([
    ['Bellen', null, true],
    ['Bellen', toDay('2026-07-01'), false],
    [' ', null, false],
  ])('has an open action in %j, done on %s: %s', (action, doneOn, open) => {
    expect(isOpenAction({ action, doneOn })).toBe(open);
  });
});
