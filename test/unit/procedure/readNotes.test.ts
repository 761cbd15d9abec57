import { noNotes } from '../../../src/procedure/callback/callbackNotes';
import type { CallbackNotes } from '../../../src/procedure/callback/callbackNotes';
import { toDay } from '../../../src/procedure/calendar/day';
import { askedIn, readAgreement, readNotes } from '../../../src/procedure/callback/readNotes';

// Wednesday; Friday is a holiday.
const context = { today: toDay('2026-07-08'), holidays: [toDay('2026-07-10')] };
const read = (changes: Partial<CallbackNotes>) => readNotes({ ...noNotes, ...changes }, context);

const agreed = {
  remedy: 'Langskomen',
  promise: 'Wij komen',
  followUpBy: 'Karin Vos',
  nextCallbackOn: '15-07-2026',
};
const agreement = {
  remedy: 'Langskomen',
  promise: 'Wij komen',
  followUpBy: 'Karin Vos',
  callbackOn: '2026-07-15',
};

describe('the notes of a call', () => {
  it.each<[string, Partial<CallbackNotes>, object]>([
    [
      'a satisfied relation, with nothing concluded',
      { outcome: 'yes', answer: 'Fijn.\r\nDank.' },
      { outcome: 'yes', answer: 'Fijn.\nDank.', conclusion: { finding: null, cause: '', measure: '' } },
    ],
    [
      'a satisfied relation, with a conclusion',
      { outcome: 'yes', finding: 'partlyUpheld', cause: 'Drukte', measure: 'Loket' },
      {
        outcome: 'yes',
        answer: '',
        conclusion: { finding: 'partlyUpheld', cause: 'Drukte', measure: 'Loket' },
      },
    ],
    [
      'a finding that is none',
      { outcome: 'yes', finding: 'gegrond' },
      { outcome: 'yes', answer: '', conclusion: { finding: null, cause: '', measure: '' } },
    ],
    [
      'a new agreement',
      { outcome: 'no', answer: 'Nee.', ...agreed },
      { outcome: 'no', answer: 'Nee.', remedy: 'Langskomen', agreement },
    ],
    [
      'no agreement yet, only a wish',
      { outcome: 'partly', undecided: true, remedy: 'Excuses' },
      { outcome: 'partly', answer: '', remedy: 'Excuses', agreement: null },
    ],
    [
      'nobody reached',
      { outcome: 'notReached', againOn: 'morgen' },
      { outcome: 'notReached', answer: '', callbackOn: '2026-07-09' },
    ],
    [
      'what was typed for another outcome, left aside',
      { outcome: 'yes', againOn: 'ooit', nextCallbackOn: 'nooit', promise: '\u0007' },
      { outcome: 'yes', answer: '', conclusion: { finding: null, cause: '', measure: '' } },
    ],
  ])('come to %s', (_, notes, report) => {
    expect(read(notes)).toEqual({ ok: true, report });
  });

  it.each<[string, Partial<CallbackNotes>, object[]]>([
    ['an outcome', { answer: 'Fijn.' }, [{ field: 'outcome', code: 'required' }]],
    [
      'everything that is agreed, in the order in which it stands',
      { outcome: 'no' },
      [
        { field: 'remedy', code: 'required' },
        { field: 'promise', code: 'required' },
        { field: 'followUpBy', code: 'required' },
        { field: 'nextCallbackOn', code: 'notADate' },
      ],
    ],
    [
      'a name that is no white space',
      { outcome: 'no', ...agreed, followUpBy: ' ' },
      [{ field: 'followUpBy', code: 'required' }],
    ],
    [
      'texts that a cell can hold',
      { outcome: 'yes', answer: '\u0007', cause: 'x'.repeat(32_768) },
      [
        { field: 'answer', code: 'notAllowedHere' },
        { field: 'cause', code: 'tooLong', limit: 32_767 },
      ],
    ],
    ['a day', { outcome: 'notReached', againOn: 'ooit' }, [{ field: 'againOn', code: 'notADate' }]],
    [
      'no day before today',
      { outcome: 'notReached', againOn: 'gisteren' },
      [{ field: 'againOn', code: 'inThePast' }],
    ],
    [
      'a working day',
      { outcome: 'notReached', againOn: '11-07-2026' },
      [{ field: 'againOn', code: 'notAWorkingDay' }],
    ],
    [
      'no holiday',
      { outcome: 'no', ...agreed, nextCallbackOn: '10-07-2026' },
      [{ field: 'nextCallbackOn', code: 'notAWorkingDay' }],
    ],
  ])('ask for %s', (_, notes, issues) => {
    expect(read(notes)).toEqual({ ok: false, issues });
  });

  it('take a day that is no working day once somebody was asked about it as it was typed', () => {
    const notes: CallbackNotes = { ...noNotes, outcome: 'notReached', againOn: '11-07-2026' };
    const first = readNotes(notes, context);
    const meant = first.ok ? [] : askedIn(notes, first.issues);
    expect(meant).toEqual(['11-07-2026']);
    expect(readNotes(notes, { ...context, meant })).toMatchObject({ ok: true });
    expect(readNotes({ ...notes, againOn: '12-07-2026' }, { ...context, meant })).toMatchObject({
      ok: false,
    });
    expect(readNotes({ ...notes, againOn: 'ooit' }, { ...context, meant: ['ooit'] })).toMatchObject({
      ok: false,
    });
  });

  it('may call again today', () => {
    const report = { outcome: 'notReached', answer: '', callbackOn: '2026-07-08' };
    expect(read({ outcome: 'notReached', againOn: 'vandaag' })).toEqual({ ok: true, report });
  });
});

describe('a promise that is made after the call', () => {
  it('is read as one that was made in it', () => {
    expect(readAgreement({ ...noNotes, ...agreed }, context)).toEqual({ ok: true, agreement });
  });

  it('asks for what it lacks', () => {
    expect(
      readAgreement({ ...noNotes, ...agreed, promise: '', nextCallbackOn: 'gisteren' }, context),
    ).toEqual({
      ok: false,
      issues: [
        { field: 'promise', code: 'required' },
        { field: 'nextCallbackOn', code: 'inThePast' },
      ],
    });
  });
});
