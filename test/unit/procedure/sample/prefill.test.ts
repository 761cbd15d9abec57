import type { Complaint } from '../../../../src/procedure/complaint/complaint';
import { toDay } from '../../../../src/procedure/calendar/day';
import type { Round } from '../../../../src/procedure/lifeCycle/round';
import { prefill } from '../../../../src/procedure/sample/prefill';
import type { ScorePoint, Verdict } from '../../../../src/procedure/sample/scorePoints';
import { aComplaint } from '../../../fixtures/aComplaint';

// Wednesday 1 July 2026 is the day of receipt, Wednesday 8 July the callback date; looked at on Wednesday 15 July.
const [first, second, third] = ['2026-07-01', '2026-07-02', '2026-07-03'].map(toDay) as [
  ReturnType<typeof toDay>,
  ReturnType<typeof toDay>,
  ReturnType<typeof toDay>,
];
const called = toDay('2026-07-08');
const late = toDay('2026-07-09');
const context = { today: toDay('2026-07-15'), holidays: [] };

const done: Partial<Complaint> = {
  handedOverOn: first,
  checkedOn: toDay('2026-07-07'),
  checkedBy: 'Joris',
  calledOn: called,
  satisfied: 'yes',
  status: 'closed',
  closedOn: called,
};

const aRound = (changes: Partial<Round> = {}): Round => {
  const {
    round,
    promise,
    followUpBy,
    callbackOn,
    handedOverOn,
    checkedOn,
    checkedBy,
    calledOn,
    attempts,
    satisfied,
    answer,
    remedy,
  } = aComplaint({ ...done, satisfied: 'no', ...changes });
  return {
    round,
    promise,
    followUpBy,
    callbackOn,
    handedOverOn,
    checkedOn,
    checkedBy,
    calledOn,
    attempts,
    satisfied,
    answer,
    remedy,
  };
};

const said = (point: ScorePoint, changes: Partial<Complaint>, rounds: Round[] = []): Verdict | null =>
  prefill(aComplaint(changes), rounds, context)[point];

describe('what the register says by itself', () => {
  it('of a case that went by the book', () => {
    expect(prefill(aComplaint(done), [], context)).toEqual({
      noted: 'yes',
      handedOver: 'yes',
      callbackKept: 'yes',
      checked: 'yes',
      messages: null,
      serious: 'notApplicable',
    });
  });

  it('of a case that is still under way is little', () => {
    const early = { ...context, today: second };
    expect(prefill(aComplaint(), [], early)).toEqual({
      noted: 'yes',
      handedOver: null,
      callbackKept: null,
      checked: null,
      messages: null,
      serious: 'notApplicable',
    });
  });

  it.each<[string, ScorePoint, Partial<Complaint>, Verdict | null]>([
    ['a blank phone number', 'noted', { phone: ' ' }, 'no'],
    ['no callback date', 'noted', { callbackOn: null }, 'no'],
    ['an employee who is unknown', 'noted', { employee: 'onbekend' }, 'yes'],
    ['a case that was anonymised', 'noted', { name: '', anonymisedOn: late }, null],

    ['handed over the next working day', 'handedOver', { ...done, handedOverOn: second }, 'yes'],
    ['handed over two days later', 'handedOver', { ...done, handedOverOn: third }, 'no'],
    [
      'handed over after the weekend',
      'handedOver',
      { receivedOn: third, handedOverOn: toDay('2026-07-06') },
      'yes',
    ],
    ['never handed over', 'handedOver', { ...done, handedOverOn: null }, 'no'],
    ['not handed over for two weeks', 'handedOver', {}, 'no'],
    [
      'carried out by who took it',
      'handedOver',
      { ...done, handedOverOn: null, followUpBy: 'PIETER  ZIJLSTRA' },
      'notApplicable',
    ],
    [
      'withdrawn before it was handed over',
      'handedOver',
      { status: 'withdrawn', closedOn: first },
      'notApplicable',
    ],
    ['handed over, of unknown receipt', 'handedOver', { ...done, receivedOn: null }, null],

    ['called a day late', 'callbackKept', { ...done, calledOn: late }, 'no'],
    ['called by a date that was moved', 'callbackKept', { ...done, callbackOn: late, calledOn: late }, 'no'],
    ['not called and past', 'callbackKept', {}, 'no'],
    ['not called and not past', 'callbackKept', { firstCallbackOn: toDay('2026-07-15') }, null],
    ['closed without a call', 'callbackKept', { status: 'closed', closedOn: first }, 'no'],
    ['ended without an answer', 'callbackKept', { status: 'closedUntold', closedOn: late }, 'notApplicable'],
    ['ended in writing', 'callbackKept', { status: 'closedInWriting', closedOn: late }, null],
    [
      'ended in writing, not reached in time',
      'callbackKept',
      { status: 'closedInWriting', firstAttemptOn: called, closedOn: late },
      'yes',
    ],
    [
      'not reached in time, called a day late',
      'callbackKept',
      { ...done, firstAttemptOn: called, calledOn: late },
      'yes',
    ],
    ['withdrawn in time', 'callbackKept', { status: 'withdrawn', closedOn: called }, 'notApplicable'],
    [
      'withdrawn after the relation had waited',
      'callbackKept',
      { status: 'withdrawn', closedOn: late },
      'no',
    ],
    [
      'withdrawn without any date',
      'callbackKept',
      { status: 'withdrawn', closedOn: late, callbackOn: null, firstCallbackOn: null },
      'notApplicable',
    ],
    ['withdrawn on a day nobody noted', 'callbackKept', { status: 'withdrawn' }, 'notApplicable'],
    ['not called, of today', 'callbackKept', { firstCallbackOn: context.today }, null],
    ['not called, of yesterday', 'callbackKept', { firstCallbackOn: toDay('2026-07-14') }, 'no'],
    ['not called, without any date', 'callbackKept', { callbackOn: null, firstCallbackOn: null }, null],
    ['checked on the day of the call', 'checked', { ...done, checkedOn: called }, 'yes'],
    [
      'checked and not called',
      'checked',
      { ...done, calledOn: null, status: 'checked', closedOn: null },
      null,
    ],
    ['called without any date', 'callbackKept', { ...done, callbackOn: null, firstCallbackOn: null }, null],

    ['called unchecked', 'checked', { ...done, checkedOn: null }, 'no'],
    ['checked by nobody', 'checked', { ...done, checkedBy: ' ' }, 'no'],
    ['checked after the call', 'checked', { ...done, checkedOn: late }, 'no'],
    ['ended without a call', 'checked', { status: 'noComplaint', closedOn: first }, 'notApplicable'],

    ['ended without a call', 'messages', { status: 'closedInWriting', closedOn: late }, 'notApplicable'],
    ['called', 'messages', done, null],

    [
      'serious, with head and letter',
      'serious',
      { ...done, severity: 'serious', headInformedOn: first, letterSentOn: late },
      'yes',
    ],
    [
      'serious and closed without a letter',
      'serious',
      { ...done, severity: 'serious', headInformedOn: first },
      'no',
    ],
    ['serious and under way', 'serious', { severity: 'serious', headInformedOn: first }, null],
    ['of unknown severity', 'serious', { severity: null }, null],
  ])('of one %s: %s', (_, point, changes, verdict) => {
    expect(said(point, changes)).toBe(verdict);
  });

  it.each<[string, ScorePoint, Partial<Round>, Partial<Complaint>, Verdict | null]>([
    ['all as it should be', 'checked', {}, { ...done, checkedOn: called }, 'yes'],
    ['the first called unchecked', 'checked', { checkedOn: null }, done, 'no'],
    ['the first called late', 'callbackKept', { calledOn: late }, { ...done, callbackOn: late }, 'no'],
    [
      'the second called by its own date',
      'callbackKept',
      {},
      { ...done, callbackOn: late, calledOn: late },
      'yes',
    ],
    [
      'the second called late',
      'callbackKept',
      {},
      { ...done, callbackOn: late, calledOn: toDay('2026-07-10') },
      'no',
    ],
    [
      'the second handed over the day after the first call',
      'handedOver',
      {},
      { ...done, handedOverOn: late },
      'yes',
    ],
    [
      'the second handed over two days after it',
      'handedOver',
      {},
      { ...done, handedOverOn: toDay('2026-07-10') },
      'no',
    ],
    ['the second not called yet', 'checked', {}, { checkedOn: null, calledOn: null }, null],
    ['the second withdrawn', 'messages', {}, { status: 'withdrawn', closedOn: late }, null],
  ])('of two rounds, %s: %s', (_, point, finished, current, verdict) => {
    expect(said(point, { ...current, round: 2 }, [aRound({ round: 1, ...finished })])).toBe(verdict);
  });

  it('takes the rounds in their order, however the lines were sorted', () => {
    const rounds = [aRound({ round: 2, handedOverOn: late }), aRound({ round: 1 })];
    expect(said('handedOver', { ...done, round: 3, handedOverOn: late }, rounds)).toBe('yes');
  });
});
