import { checkCalamity, typedCalamityValue } from '../../../../src/procedure/calamity/checkCalamity';
import type { CalamityDraft } from '../../../../src/procedure/calamity/checkCalamity';
import { toDay } from '../../../../src/procedure/calendar/day';
import { aCalamity } from '../../../fixtures/aCalamity';

const today = toDay('2026-07-08');
const whole: CalamityDraft = {
  title: 'Storing',
  since: 'gisteren',
  what: 'Alles lag stil',
  responsible: 'Karin',
};
const issuesOf = (draft: CalamityDraft) => {
  const checked = checkCalamity(draft, today);
  return checked.ok ? [] : checked.issues.map(({ field, code }) => [field, code]);
};

describe('what is typed about a calamity', () => {
  it('is read with the day in words, and what is not known yet stays blank', () => {
    expect(checkCalamity(whole, today)).toEqual({
      ok: true,
      entry: {
        title: 'Storing',
        category: '',
        since: '2026-07-07',
        what: 'Alles lag stil',
        responsible: 'Karin',
        cause: '',
        solution: '',
        apology: '',
      },
    });
  });

  it('counts working days by the holidays of the office', () => {
    const draft = { ...whole, since: '2 werkdagen geleden' };
    const holidays = [toDay('2026-07-07')];
    expect(checkCalamity(draft, today, holidays)).toMatchObject({ ok: true, entry: { since: '2026-07-03' } });
    expect(issuesOf(draft)).toEqual([['since', 'notADate']]);
  });

  it('needs a name, a day, what happened and who sees to it', () => {
    expect(issuesOf({ what: '  ' })).toEqual([
      ['title', 'required'],
      ['since', 'required'],
      ['what', 'required'],
      ['responsible', 'required'],
    ]);
  });

  it.each([
    ['since', '8-7-2026'],
    ['since', '1-1-2000'],
    ['title', 'x'.repeat(80)],
    ['cause', 'x'.repeat(32_767)],
  ] as const)('is accepted with %s at its limit', (field, typed) => {
    expect(issuesOf({ ...whole, [field]: typed })).toEqual([]);
  });

  it('reads in the form as one types it', () => {
    const calamity = aCalamity({ title: '01-07-2026' });
    expect([typedCalamityValue(calamity, 'since'), typedCalamityValue(calamity, 'title')]).toEqual([
      '01-07-2026',
      '01-07-2026',
    ]);
    expect(typedCalamityValue(aCalamity({ since: null }), 'since')).toBe('');
    expect(typedCalamityValue(calamity, 'what')).toBe(calamity.what);
  });

  it.each([
    ['since', 'ooit', 'notADate'],
    ['since', '9-7-2026', 'inTheFuture'],
    ['since', '31-12-1999', 'tooLongAgo'],
    ['title', 'x'.repeat(81), 'tooLong'],
    ['cause', 'x'.repeat(40_000), 'tooLong'],
    ['solution', '\n'.repeat(300) + 'x', 'tooManyLines'],
    ['apology', 'sorry\u0000', 'notAllowedHere'],
  ] as const)('is refused with a wrong %s', (field, typed, code) => {
    expect(issuesOf({ ...whole, [field]: typed })).toEqual([[field, code]]);
  });
});
