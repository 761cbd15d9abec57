import fc from 'fast-check';
import { callbackOutcomes } from '../../../src/procedure/callback';
import type { CallbackReport } from '../../../src/procedure/callback';
import { severities, statuses } from '../../../src/procedure/complaint';
import type { Complaint } from '../../../src/procedure/complaint';
import { toDay } from '../../../src/procedure/day';
import { isOpen, nextStep } from '../../../src/procedure/lifeCycle';
import { recordCallback } from '../../../src/procedure/recordCallback';
import type { RecordedCallback } from '../../../src/procedure/recordCallback';
import { aComplaint } from '../../fixtures/aComplaint';

const today = toDay('2026-07-08');
const checked = { status: 'checked', checkedOn: toDay('2026-07-07'), checkedBy: 'Sanne Bakker' } as const;

const report = (changes: Partial<CallbackReport>): CallbackReport => ({
  outcome: 'yes',
  answer: '',
  solution: '',
  ...changes,
});

const record = (complaint: Partial<Complaint>, changes: Partial<CallbackReport>) =>
  recordCallback(aComplaint({ ...checked, ...complaint }), report(changes), today);

describe('recording a callback', () => {
  it.each<[string, Partial<Complaint>, Partial<CallbackReport>, RecordedCallback]>([
    [
      'closes when the relation is satisfied',
      {},
      { outcome: 'yes', answer: 'Heel tevreden.' },
      {
        ok: true,
        changes: {
          calledOn: today,
          satisfied: 'yes',
          answer: 'Heel tevreden.',
          status: 'closed',
          closedOn: today,
        },
        missing: [],
      },
    ],
    [
      'leaves a serious complaint open until head and letter are there',
      { severity: 'serious', headInformedOn: toDay('2026-07-02') },
      { outcome: 'yes' },
      {
        ok: true,
        changes: { calledOn: today, satisfied: 'yes', answer: '', status: 'calledBack' },
        missing: ['letterSent'],
      },
    ],
    [
      'keeps the solution that the relation asks for',
      {},
      { outcome: 'partly', answer: 'Nog niet klaar.', solution: 'Vrijdag langskomen.' },
      {
        ok: true,
        changes: {
          calledOn: today,
          satisfied: 'partly',
          answer: 'Nog niet klaar.\nVrijdag langskomen.',
          status: 'calledBack',
        },
        missing: [],
      },
    ],
    [
      'counts a call that nobody answered',
      { attempts: 1, answer: 'Voicemail ingesproken.' },
      { outcome: 'notReached', answer: 'Weer voicemail.' },
      { ok: true, changes: { attempts: 2, answer: 'Voicemail ingesproken.\nWeer voicemail.' }, missing: [] },
    ],
    [
      'counts from nothing where the cell was cleared',
      { attempts: null },
      { outcome: 'notReached' },
      { ok: true, changes: { attempts: 1, answer: '' }, missing: [] },
    ],
    [
      'is refused without a check',
      { checkedOn: null },
      { outcome: 'yes' },
      { ok: false, refusal: { code: 'notChecked' } },
    ],
    [
      'is refused after the end',
      { status: 'withdrawn' },
      { outcome: 'yes' },
      { ok: false, refusal: { code: 'alreadyEnded' } },
    ],
    [
      'is refused when the answer would not fit its cell',
      { answer: 'x'.repeat(32_000) },
      { outcome: 'no', answer: 'x'.repeat(800) },
      { ok: false, refusal: { code: 'tooLong', limit: 32_767 } },
    ],
    [
      'is refused for characters that a cell cannot hold',
      {},
      { outcome: 'no', answer: '\u0001' },
      { ok: false, refusal: { code: 'notAllowedHere' } },
    ],
  ])('%s', (_, complaint, changes, expected) => {
    expect(record(complaint, changes)).toEqual(expected);
  });

  const anyReport = fc.record({
    outcome: fc.constantFrom(...callbackOutcomes),
    answer: fc.string(),
    solution: fc.string(),
  });
  const anyCase = fc
    .record({
      status: fc.constantFrom(...statuses, null),
      severity: fc.constantFrom(...severities, null),
      checkedOn: fc.constantFrom(null, toDay('2026-07-07')),
      headInformedOn: fc.constantFrom(null, toDay('2026-07-02')),
      letterSentOn: fc.constantFrom(null, toDay('2026-07-03')),
      attempts: fc.constantFrom(null, 0, 2),
      answer: fc.string(),
    })
    .map(aComplaint);

  it('touches only the cells of a callback, so the promise and the first callback date stand', () => {
    const own = ['calledOn', 'attempts', 'satisfied', 'answer', 'status', 'closedOn'];
    fc.assert(
      fc.property(anyCase, anyReport, (complaint, made) => {
        const recorded = recordCallback(complaint, made, today);
        if (recorded.ok) expect(own).toEqual(expect.arrayContaining(Object.keys(recorded.changes)));
      }),
    );
  });

  it('keeps every word that was noted before and that was reported now', () => {
    fc.assert(
      fc.property(anyCase, anyReport, (complaint, made) => {
        const recorded = recordCallback(complaint, made, today);
        if (!recorded.ok) return;
        for (const part of [complaint.answer, made.answer, made.solution]) {
          expect(recorded.changes.answer).toContain(part.trim() === '' ? '' : part);
        }
      }),
    );
  });

  it('ends only satisfied, checked complaints with nothing missing, and leaves the others a next step', () => {
    fc.assert(
      fc.property(anyCase, anyReport, (complaint, made) => {
        const recorded = recordCallback(complaint, made, today);
        if (!recorded.ok) return;
        const after = { ...complaint, ...recorded.changes };
        if (isOpen(after)) {
          expect(nextStep(after)).not.toBeNull();
        } else {
          expect(made.outcome).toBe('yes');
          expect(complaint.checkedOn).not.toBeNull();
          expect(recorded.missing).toEqual([]);
        }
      }),
    );
  });
});
