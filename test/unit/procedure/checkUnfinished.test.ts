import { checkUnfinished, saysSomething } from '../../../src/procedure/complaint/check/checkUnfinished';
import { toDay } from '../../../src/procedure/calendar/day';
import { draftFields } from '../../../src/procedure/complaint/fields';
import type { Draft } from '../../../src/procedure/complaint/draft';
import type { DraftField } from '../../../src/procedure/complaint/fields';
import { aDraft } from '../../fixtures/aDraft';

const context = { today: toDay('2026-07-01'), holidays: [] };
const check = (draft: Draft) => checkUnfinished(draft, context);

/** The form proposes these, so they say nothing of a complaint. */
const proposed: DraftField[] = ['channel', 'reachBy', 'receivedOn', 'takenBy', 'department', 'callbackOn'];
const typed = draftFields.filter((field) => !proposed.includes(field));

describe('an unfinished complaint', () => {
  it.each(typed)('may be kept once %s was filled in', (field) => {
    const draft = { [field]: aDraft()[field] || 'iets' };
    expect(saysSomething(draft)).toBe(true);
    expect(check(draft)).toMatchObject({ ok: true, fields: draft });
  });

  it.each(proposed)('says nothing by %s alone, which the form filled in', (field) => {
    const draft = { [field]: aDraft()[field] };
    expect(saysSomething(draft)).toBe(false);
    expect(check(draft)).toEqual({ ok: false, issues: [], blank: true });
  });

  it.each<[string, Draft]>([
    ['blank', {}],
    ['white space', { name: ' ', account: '\n\t', remedy: '\u00a0' }],
  ])('says nothing when all of it is %s', (_, draft) => {
    expect(saysSomething(draft)).toBe(false);
    expect(check(draft)).toEqual({ ok: false, issues: [], blank: true });
  });

  it('may lack anything, but nothing of it may be wrong', () => {
    expect(
      check({ name: 'dhr. Bos', receivedOn: '02-07-2026', severity: 'erg', phone: 'bel\u0007' }),
    ).toEqual({
      ok: false,
      issues: [
        { field: 'phone', code: 'notAllowedHere' },
        { field: 'receivedOn', code: 'inTheFuture' },
        { field: 'severity', code: 'notAChoice' },
      ],
    });
  });

  it('is told what is wrong before it is told that it says nothing', () => {
    expect(check({ receivedOn: '02-07-2026' })).toEqual({
      ok: false,
      issues: [{ field: 'receivedOn', code: 'inTheFuture' }],
    });
  });

  it('keeps what is there as a whole complaint does', () => {
    expect(check({ ...aDraft(), town: '', callbackOn: '' })).toMatchObject({
      ok: true,
      fields: { ...aDraft(), town: '', receivedOn: '2026-07-01', callbackOn: null },
    });
  });
});
