import { noChoices } from '../../../../src/procedure/adoption/cells/adoptionChoices';
import type { AdoptionChoices } from '../../../../src/procedure/adoption/cells/adoptionChoices';
import type { ComplaintMeaning } from '../../../../src/procedure/adoption/columns/complaintMeanings';
import { giveNumbers } from '../../../../src/procedure/adoption/rows/giveNumbers';
import { leftOut, planRow } from '../../../../src/procedure/adoption/rows/planRow';
import type { SourceValue } from '../../../../src/procedure/adoption/cells/sourceList';
import { cellsOf, readingOf } from '../../../fixtures/lists/readingOf';

/** Everything that the procedure asks of an open complaint. */
const whole: Partial<Record<ComplaintMeaning, SourceValue>> = {
  caseNumber: 'K1',
  receivedOn: '1-6-2026',
  phone: '0592 366911',
  name: 'J. Bos',
  address: 'Kade 12',
  town: 'Assen',
  category: 'Wachttijd',
  summary: 'Laat',
  account: 'Te laat gebeld',
  employee: 'onbekend',
  department: 'Klantcontact',
  channel: 'tel',
  takenBy: 'Sanne Bakker',
  promise: 'Wij bellen',
  followUpBy: 'Sanne Bakker',
  callbackOn: '8-7-2026',
  severity: 'hoog',
  status: '',
};

const known = { tel: 'phone', hoog: 'serious', open: 'new', dicht: 'closed' };

interface Circumstances {
  used?: string[];
  choices?: Partial<AdoptionChoices>;
}

function plan(changes: typeof whole, { used = [], choices = {} }: Circumstances = {}) {
  const row = { ...whole, ...changes };
  const meanings = Object.keys(row) as ComplaintMeaning[];
  const words = new Map(meanings.map((_, column) => [column, new Map(Object.entries(known))]));
  const reading = readingOf(meanings, { words, choices: { ...noChoices, ...choices } });
  const cellAt = cellsOf(meanings.map((meaning) => row[meaning] ?? ''));
  return planRow({ row: 7, cellAt, numbers: giveNumbers(used) }, reading);
}

describe('what becomes of a row', () => {
  it('that says everything is a complaint', () => {
    const planned = plan({});
    expect(planned).toMatchObject({ row: 7, outcome: 'complaint', problems: [], missing: [], reason: null });
    expect(planned.complaint).toMatchObject({
      caseNumber: 'K1',
      rowId: '',
      status: 'new',
      callbackOn: '2026-07-08',
      firstCallbackOn: '2026-07-08',
      enteredOn: '2026-07-08',
      round: 1,
    });
  });

  it.each(
    Object.keys(whole).filter((meaning) => !['caseNumber', 'status'].includes(meaning)) as ComplaintMeaning[],
  )('that does not say its %s is flagged, and incomplete', (meaning) => {
    // Without a type of complaint the account's beginning is one.
    const blank = meaning === 'summary' ? { summary: '', account: '' } : { [meaning]: '' };
    const planned = plan(blank);
    expect(planned).toMatchObject({ outcome: 'flagged', complaint: { status: 'incomplete' } });
    expect(planned.missing).toEqual(meaning === 'summary' ? ['summary', 'account'] : [meaning]);
  });

  it('that has ended only needs its day of receipt', () => {
    expect(plan({ status: 'dicht', town: '', callbackOn: '' })).toMatchObject({
      outcome: 'complaint',
      missing: [],
    });
    expect(plan({ status: 'dicht', receivedOn: '' })).toMatchObject({
      outcome: 'flagged',
      missing: ['receivedOn'],
      complaint: { status: 'closed' },
    });
  });

  it('that has a closing date is closed, whatever its status says', () => {
    const planned = plan({ status: 'open', closedOn: '1-7-2026' });
    expect(planned.complaint).toMatchObject({ status: 'closed', closedOn: '2026-07-01' });
    expect(planned.corrections.map(({ code, original, now }) => [code, original, now])).toContainEqual([
      'closedByDate',
      'open',
      'closed',
    ]);
    expect(plan({ closedOn: '1-7-2026' }).corrections.map(({ code }) => code)).not.toContain('closedByDate');
    expect(plan({ status: 'dicht', closedOn: '1-7-2026' }).corrections.map(({ code }) => code)).not.toContain(
      'closedByDate',
    );
  });

  it('that holds what nobody can read is flagged, or left out when that was chosen', () => {
    const unreadable = { callbackOn: 'ooit' };
    expect(plan(unreadable)).toMatchObject({ outcome: 'flagged', problems: [{ code: 'noDate' }] });
    const leaveOut = { unreadable: 'leaveOut' } as const;
    expect(plan(unreadable, { choices: leaveOut })).toEqual({
      ...leftOut(7, 'unreadable'),
      problems: [expect.objectContaining({ code: 'noDate', original: 'ooit' })],
    });
    const kept = { ...leaveOut, rows: new Map([[7, 'keep']] as const) };
    expect(plan(unreadable, { choices: kept }).outcome).toBe('flagged');
    expect(plan({}, { choices: leaveOut }).outcome).toBe('complaint');
  });

  it.each<[string, SourceValue, string[], RegExp, string[]]>([
    ['its own', 'K1', ['K2'], /^K1$/, []],
    ['one of the register when it has none', '', [], /^2026-0001-..$/, []],
    ['the next one of the year', '', ['2026-0041-BX', '2025-0099-BX'], /^2026-0042-..$/, []],
    [
      'another one when its own is taken, which is reported',
      'k1',
      ['K1'],
      /^2026-0001-..$/,
      ['doubleNumber'],
    ],
    [
      'another one when Excel lost its digits, which is reported',
      1e15,
      [],
      /^2026-0001-..$/,
      ['roundedNumber'],
    ],
  ])('gets %s for a number', (_, caseNumber, used, number, codes) => {
    const { complaint, problems } = plan({ caseNumber }, { used });
    expect(complaint?.caseNumber).toMatch(number);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it('is numbered in the year of receipt, or in this one', () => {
    expect(plan({ caseNumber: '', receivedOn: '1-6-2025' }).complaint?.caseNumber).toMatch(/^2025-/);
    expect(plan({ caseNumber: '', receivedOn: '' }).complaint?.caseNumber).toMatch(/^2026-/);
  });
});
