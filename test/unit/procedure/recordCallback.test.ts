import type { CallbackReport } from '../../../src/procedure/callback/callback';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import { recordCallback } from '../../../src/procedure/lifeCycle/recordCallback';
import type { Ruling } from '../../../src/procedure/lifeCycle/ruling';
import { aComplaint } from '../../fixtures/aComplaint';
import { dissatisfiedReport, notReachedReport, satisfiedReport } from '../../fixtures/aReport';

const today = toDay('2026-07-08');
const checked = { status: 'checked', checkedOn: toDay('2026-07-07'), checkedBy: 'Sanne Bakker' } as const;
const nothing = { finding: null, cause: '', measure: '' };

const record = (complaint: Partial<Complaint>, report: CallbackReport) =>
  recordCallback(aComplaint({ ...checked, ...complaint }), report, today);

describe('recording a callback', () => {
  it.each<[string, Partial<Complaint>, CallbackReport, Ruling]>([
    [
      'closes when the relation is satisfied',
      {},
      satisfiedReport('Heel tevreden.'),
      {
        ok: true,
        event: 'called',
        changes: {
          calledOn: today,
          satisfied: 'yes',
          answer: 'Heel tevreden.',
          ...nothing,
          status: 'closed',
          closedOn: today,
        },
      },
    ],
    [
      'keeps what was concluded before where nothing is said now',
      { finding: 'upheld', cause: 'Vergeten' },
      { outcome: 'yes', answer: '', conclusion: { finding: null, cause: ' ', measure: 'Lijst bijhouden' } },
      {
        ok: true,
        event: 'called',
        changes: {
          calledOn: today,
          satisfied: 'yes',
          answer: '',
          finding: 'upheld',
          cause: 'Vergeten',
          measure: 'Lijst bijhouden',
          status: 'closed',
          closedOn: today,
        },
      },
    ],
    [
      'leaves a serious complaint open until head and letter are there',
      { severity: 'serious', headInformedOn: toDay('2026-07-02') },
      satisfiedReport(),
      {
        ok: true,
        event: 'called',
        changes: { calledOn: today, satisfied: 'yes', answer: '', ...nothing, status: 'calledBack' },
      },
    ],
    [
      'waits where nothing new was agreed, with the wish in the answer',
      { remedy: 'Een excuus' },
      { outcome: 'partly', answer: 'Nog niet klaar.', remedy: 'Vrijdag langskomen.', agreement: null },
      {
        ok: true,
        event: 'calledPartly',
        changes: {
          calledOn: today,
          satisfied: 'partly',
          answer: 'Nog niet klaar.\nVrijdag langskomen.',
          status: 'calledBack',
        },
      },
    ],
    [
      'starts the procedure again with what was agreed',
      { remedy: 'Een excuus', attempts: 1, handedOverOn: toDay('2026-07-01') },
      dissatisfiedReport('Er kwam niemand.'),
      {
        ok: true,
        event: 'calledNo',
        changes: {
          round: 2,
          remedy: 'Vrijdag langskomen',
          promise: 'Vrijdag komt de monteur',
          followUpBy: 'Yıldız Çelik',
          callbackOn: toDay('2026-07-15'),
          handedOverOn: null,
          checkedOn: null,
          checkedBy: '',
          calledOn: null,
          attempts: 0,
          satisfied: null,
          answer: '',
          status: 'new',
        },
        round: {
          round: 1,
          remedy: 'Een excuus',
          promise: 'De afdeling belt morgen over de aanvraag',
          followUpBy: 'Sanne Bakker',
          callbackOn: toDay('2026-07-08'),
          handedOverOn: toDay('2026-07-01'),
          checkedOn: toDay('2026-07-07'),
          checkedBy: 'Sanne Bakker',
          calledOn: today,
          attempts: 1,
          satisfied: 'no',
          answer: 'Er kwam niemand.',
        },
      },
    ],
    [
      'counts another call that nobody answered and moves the callback',
      { attempts: 1, firstAttemptOn: toDay('2026-07-06'), answer: 'Voicemail ingesproken.' },
      notReachedReport('Weer voicemail.'),
      {
        ok: true,
        event: 'notReached',
        changes: {
          attempts: 2,
          firstAttemptOn: toDay('2026-07-06'),
          answer: 'Voicemail ingesproken.\nWeer voicemail.',
          callbackOn: toDay('2026-07-09'),
        },
      },
    ],
    [
      'counts from nothing where the cell was cleared, and keeps the day of the first call that nobody answered',
      { attempts: null },
      notReachedReport(),
      {
        ok: true,
        event: 'notReached',
        changes: {
          attempts: 1,
          firstAttemptOn: toDay('2026-07-08'),
          answer: '',
          callbackOn: toDay('2026-07-09'),
        },
      },
    ],
    [
      'is refused without a check',
      { checkedOn: null },
      satisfiedReport(),
      { ok: false, refusal: { code: 'missing', missing: ['check'] } },
    ],
    [
      'is refused when nobody is named who checked',
      { checkedBy: '' },
      satisfiedReport(),
      { ok: false, refusal: { code: 'missing', missing: ['check'] } },
    ],
    [
      'is refused when somebody called already',
      { status: 'calledBack', calledOn: today, satisfied: 'no' },
      satisfiedReport(),
      { ok: false, refusal: { code: 'alreadyDone' } },
    ],
    [
      'is refused after the end',
      { status: 'withdrawn' },
      satisfiedReport(),
      { ok: false, refusal: { code: 'alreadyEnded' } },
    ],
    [
      'is refused when the answer would not fit its cell',
      { answer: 'x'.repeat(32_000) },
      dissatisfiedReport('x'.repeat(800)),
      { ok: false, refusal: { code: 'tooLong', limit: 32_767 } },
    ],
    [
      'is refused for characters that a cell cannot hold',
      {},
      satisfiedReport('\u0001'),
      { ok: false, refusal: { code: 'notAllowedHere' } },
    ],
  ])('%s', (_, complaint, report, expected) => {
    const rests = expect.arrayContaining(['phone', 'round']);
    expect(record(complaint, report)).toEqual(expected.ok ? { ...expected, rests } : expected);
  });
});
