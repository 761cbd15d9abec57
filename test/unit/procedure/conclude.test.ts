import type { Conclusion } from '../../../src/procedure/callback/callback';
import { conclude } from '../../../src/procedure/lifeCycle/conclude';
import { toDay } from '../../../src/procedure/calendar/day';
import { endCase } from '../../../src/procedure/lifeCycle/endCase';
import { recordCallback } from '../../../src/procedure/lifeCycle/recordCallback';
import { aComplaint } from '../../fixtures/aComplaint';

const nothing: Conclusion = { finding: null, cause: '', measure: '' };
const noted: Conclusion = { finding: 'notUpheld', cause: 'Drukte', measure: 'Een extra loket' };
const said: Conclusion = { finding: 'upheld', cause: 'Ziekte', measure: 'Invallers' };
const today = toDay('2026-07-08');

describe('what the office concludes', () => {
  it.each<[string, Conclusion, Conclusion, Conclusion]>([
    ['nothing, where nothing was noted', nothing, nothing, nothing],
    ['what is said now', nothing, said, said],
    ['what is said now, over what was noted earlier', noted, said, said],
    ['what was noted earlier, where nothing is said', noted, nothing, noted],
    [
      'what was noted earlier, where only white space is typed',
      noted,
      { ...nothing, cause: ' ', measure: '\n' },
      noted,
    ],
    ['the finding said now', noted, { ...nothing, finding: 'upheld' }, { ...noted, finding: 'upheld' }],
    ['the cause said now', noted, { ...nothing, cause: 'Ziekte' }, { ...noted, cause: 'Ziekte' }],
    ['the measure said now', noted, { ...nothing, measure: 'Geen' }, { ...noted, measure: 'Geen' }],
    [
      'lines as a cell keeps them',
      nothing,
      { ...said, cause: 'a\r\nb', measure: 'c\rd' },
      { ...said, cause: 'a\nb', measure: 'c\nd' },
    ],
  ])('is %s', (_, before, conclusion, expected) => {
    expect(conclude(aComplaint(before), conclusion)).toEqual(expected);
  });

  it('survives whichever way a case ends', () => {
    const checked = aComplaint({ ...noted, status: 'checked', checkedOn: today, checkedBy: 'Karin Vos' });
    const called = recordCallback(checked, { outcome: 'yes', answer: '', conclusion: nothing }, today);
    expect(called).toMatchObject({ ok: true, changes: noted });
    const end = { ...nothing, ending: 'withdrawn', reason: 'Opgelost' } as const;
    expect(endCase(checked, end, today)).toMatchObject({ ok: true, changes: noted });
  });
});
