import fc from 'fast-check';
import { addDays, toDay } from '../../../../src/procedure/calendar/day';
import type { Complaint } from '../../../../src/procedure/complaint/complaint';
import { satisfactions } from '../../../../src/procedure/complaint/complaint';
import { endingCodes, openCodes } from '../../../../src/procedure/complaint/statuses';
import { nextStep } from '../../../../src/procedure/lifeCycle/lifeCycle';
import { reopenCase } from '../../../../src/procedure/lifeCycle/reopenCase';
import { keptPromises } from '../../../../src/procedure/quarterReport/keptPromises';
import { reconciles, stockOf } from '../../../../src/procedure/quarterReport/stockOf';
import { aComplaint } from '../../../fixtures/aComplaint';
import { counted } from '../quarterReport/counted';

const closedOn = toDay('2026-07-06');
const callbackOn = toDay('2026-07-15');
const again = { reason: 'Verkeerde regel', callbackOn };
const check = { checkedOn: closedOn, checkedBy: 'Karin' };
const satisfied = { ...check, calledOn: closedOn, satisfied: 'yes', answer: 'Prima' } as const;

/** Applied to the complaint; what was asked has to be granted. */
function reopened(complaint: Complaint): Complaint {
  const ruling = reopenCase(complaint, again);
  if (!ruling.ok) throw new Error(ruling.refusal.code);
  return { ...complaint, ...ruling.changes };
}

describe('a complaint that was closed by mistake', () => {
  it('begins a new round with the same promise, where the relation was called', () => {
    const complaint = aComplaint({ status: 'closed', closedOn, ...satisfied, finding: 'upheld' });
    const ruling = reopenCase(complaint, again);
    expect(ruling).toMatchObject({
      ok: true,
      event: 'reopened',
      note: 'Verkeerde regel',
      round: { round: 1, ...satisfied },
      changes: { status: 'new', closedOn: null, round: 2, callbackOn, calledOn: null, satisfied: null },
    });
    expect(reopened(complaint)).toMatchObject({ promise: complaint.promise, finding: 'upheld' });
  });

  it.each<[string, Partial<Complaint>, Complaint['status']]>([
    ['handed over', { handedOverOn: closedOn }, 'handedOver'],
    ['checked', { handedOverOn: closedOn, ...check }, 'checked'],
    ['registered', {}, 'new'],
    ['still incomplete', { town: '' }, 'incomplete'],
    ['registered without a number to call', { phone: '' }, 'new'],
  ])('goes on where it was when it was dropped while it was %s', (_, changes, status) => {
    const after = reopened(aComplaint({ status: 'withdrawn', closedOn, ...changes }));
    expect(after).toMatchObject({ status, closedOn: null, callbackOn, round: 1 });
  });

  it('begins a new round where it was withdrawn after a call', () => {
    const called = { ...satisfied, satisfied: 'no' } as const;
    expect(reopened(aComplaint({ status: 'withdrawn', closedOn, ...called }))).toMatchObject({
      status: 'new',
      round: 2,
    });
  });

  it.each([
    ['', { code: 'reasonRequired' }],
    [' ', { code: 'reasonRequired' }],
    ['bel\u0007', { code: 'notAllowedHere' }],
  ])('needs a reason that a cell can hold: %j', (reason, refusal) => {
    const complaint = aComplaint({ status: 'withdrawn', closedOn });
    expect(reopenCase(complaint, { reason, callbackOn })).toEqual({ ok: false, refusal });
  });

  it.each(openCodes)('is not reopened while it is %s, nor before its closing date is settled', (status) => {
    for (const closed of [null, closedOn]) {
      expect(reopenCase(aComplaint({ status, closedOn: closed }), again).ok).toBe(false);
    }
  });
});

const aDay = fc.nat(150).map((days) => addDays(toDay('2026-06-01'), days));
const anEnded = fc
  .record({
    status: fc.constantFrom(...endingCodes),
    receivedOn: aDay,
    closedOn: aDay,
    firstCallbackOn: fc.option(aDay),
    firstAttemptOn: fc.option(aDay),
    calledOn: fc.option(aDay),
    satisfied: fc.constantFrom(...satisfactions, null),
    attempts: fc.constantFrom(0, 3),
    phone: fc.constantFrom('', '06 12345678'),
    round: fc.constantFrom(1, 2),
  })
  .map(aComplaint);

const period = { first: toDay('2026-07-01'), last: toDay('2026-09-30') };
const later = { first: toDay('2026-10-01'), last: toDay('2026-12-31') };

describe('however a complaint ended', () => {
  it('opened again it is open, and counts once: as received when it was, as closed when it ends anew', () => {
    fc.assert(
      fc.property(anEnded, (before) => {
        const open = reopened(before);
        expect(nextStep(open)).not.toBeNull();
        expect(open.firstCallbackOn).toBe(before.firstCallbackOn);
        const [was, is] = [before, open].map((one) => stockOf([one], period));
        expect(is?.received).toBe(was?.received);
        expect(is?.closed).toBe(0);
        expect(is && reconciles(is)).toBe(true);
        const ended = { ...open, status: 'closed', closedOn: toDay('2026-11-02') } as const;
        expect(stockOf([ended], period).closed).toBe(0);
        expect(stockOf([ended], later)).toMatchObject({ closed: 1, openAtEnd: 0 });
      }),
    );
  });

  it('a promise that was kept or broken by an answer stays so, also when the complaint ends in another way', () => {
    const today = toDay('2026-12-31');
    fc.assert(
      fc.property(anEnded, fc.constantFrom(...endingCodes), (before, ending) => {
        // A call of a later round than the first is told by the lines of the rounds.
        fc.pre(before.round === 1 && (before.calledOn !== null || before.status === 'closedInWriting'));
        const ruling = reopenCase(before, again);
        const restartedOn = ruling.ok && ruling.round?.calledOn ? [ruling.round.calledOn] : [];
        const anew = { ...reopened(before), status: ending, closedOn: toDay('2026-11-02') };
        const of = (one: Complaint, restarted: typeof restartedOn) =>
          keptPromises([{ ...counted(), ...one, restartedOn: restarted }], period, today);
        expect(of(anew, restartedOn)).toEqual(of(before, []));
      }),
      { numRuns: 1_000 },
    );
  });
});
