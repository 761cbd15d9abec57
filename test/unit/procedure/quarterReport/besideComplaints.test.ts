import { toDay } from '../../../../src/procedure/calendar/day';
import { calamityFigures } from '../../../../src/procedure/quarterReport/calamityFigures';
import type { CountedCalamity } from '../../../../src/procedure/quarterReport/calamityFigures';
import { sampleFigures } from '../../../../src/procedure/quarterReport/sampleFigures';
import type { CountedSample } from '../../../../src/procedure/quarterReport/sampleFigures';
import type { Verdict } from '../../../../src/procedure/sample/scorePoints';

const thirdQuarter = { first: toDay('2026-07-01'), last: toDay('2026-09-30') };

const aCalamity = (changes: Partial<CountedCalamity> = {}): CountedCalamity => ({
  code: 'C-2026-01',
  title: 'Verkeerde tarieven',
  affected: 240,
  approached: 238,
  registeredOn: toDay('2026-07-06'),
  firstLetterOn: toDay('2026-07-13'),
  ...changes,
});

describe('the calamities of a quarter', () => {
  it('are those registered in it, with the days until the first letter', () => {
    const told = calamityFigures(
      [aCalamity(), aCalamity({ registeredOn: toDay('2026-06-30') }), aCalamity({ registeredOn: null })],
      thirdQuarter,
    );
    expect(told).toEqual([
      { code: 'C-2026-01', title: 'Verkeerde tarieven', affected: 240, approached: 238, daysToLetter: 7 },
    ]);
  });

  it.each([
    ['not written to yet', null, null],
    ['written to on the same day', toDay('2026-07-06'), 0],
    ['written to before it was registered', toDay('2026-07-01'), 0],
  ])('%s', (_, firstLetterOn, days) => {
    expect(calamityFigures([aCalamity({ firstLetterOn })], thirdQuarter)[0]?.daysToLetter).toBe(days);
  });
});

const lines = (...verdicts: (Verdict | null)[]): CountedSample['lines'] =>
  verdicts.map((verdict) => ({ point: 'checked', verdict, action: '', doneOn: null }));

const aSample = (changes: Partial<CountedSample> = {}): CountedSample => ({
  code: 'S-2026-01',
  about: 'Gesloten klachten',
  last: toDay('2026-09-30'),
  populationSize: 112,
  drawn: 10,
  seed: 'K7P-3XQ',
  lines: [],
  ...changes,
});

describe('the samples of a quarter', () => {
  it('are those whose period ends in it', () => {
    const told = sampleFigures(
      [aSample(), aSample({ code: 'S-2026-02', last: toDay('2026-10-01') }), aSample({ last: null })],
      thirdQuarter,
    );
    expect(told.map(({ code }) => code)).toEqual(['S-2026-01']);
  });

  it('tell per point what part of the yes and no was yes', () => {
    const judged = lines('yes', 'yes', 'yes', 'no', 'yes', 'notApplicable', null);
    const [told] = sampleFigures([aSample({ lines: judged })], thirdQuarter);
    expect(told?.points.checked).toEqual({ met: 4, judged: 5, share: 0.8 });
    expect(told?.points.noted).toEqual({ met: 0, judged: 0, share: null });
  });

  it('give no percentage of fewer than five cases', () => {
    const [told] = sampleFigures([aSample({ lines: lines('yes', 'no') })], thirdQuarter);
    expect(told?.points.checked).toEqual({ met: 1, judged: 2, share: null });
  });

  it('count the actions that are not done', () => {
    const open = { point: 'checked', verdict: 'no', action: 'Bespreken', doneOn: null } as const;
    const told = sampleFigures(
      [aSample({ lines: [open, { ...open, doneOn: toDay('2026-10-01') }, { ...open, action: ' ' }] })],
      thirdQuarter,
    );
    expect(told[0]?.openActions).toBe(1);
  });

  it('keep their line when the scorecard was deleted', () => {
    expect(sampleFigures([aSample({ lines: null })], thirdQuarter)[0]).toMatchObject({
      code: 'S-2026-01',
      openActions: 0,
      points: { checked: { judged: 0 } },
    });
  });
});
