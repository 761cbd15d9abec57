import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { contradictionIn } from '../../../src/procedure/complaint/contradiction';
import type { Contradiction } from '../../../src/procedure/complaint/contradiction';
import { addDays, toDay } from '../../../src/procedure/calendar/day';
import type { Day } from '../../../src/procedure/calendar/day';
import { endCase, endingsNow } from '../../../src/procedure/lifeCycle/endCase';
import { isOpen, nextStep } from '../../../src/procedure/lifeCycle/lifeCycle';
import { recordHandOver } from '../../../src/procedure/lifeCycle/recordHandOver';
import { recordClosingDate } from '../../../src/procedure/settle/recordClosingDate';
import { reopen } from '../../../src/procedure/settle/reopen';
import { endingCodes, endingOf, openCodes, statuses } from '../../../src/procedure/complaint/statuses';
import { aComplaint } from '../../fixtures/aComplaint';

const today = toDay('2026-07-08');
const closedOn = toDay('2026-07-06');
const end = { reason: 'Opgelost', finding: null, cause: '', measure: '' };
const called = { checkedOn: closedOn, checkedBy: 'Karin', calledOn: closedOn, satisfied: 'yes' } as const;

describe('status and closing date', () => {
  it.each<[Complaint['status'], Day | null, Contradiction | null]>([
    ...openCodes.flatMap((code): [Complaint['status'], Day | null, Contradiction | null][] => [
      [code, null, null],
      [code, closedOn, 'closedButOpen'],
    ]),
    ...endingCodes.flatMap((code): [Complaint['status'], Day | null, Contradiction | null][] => [
      [code, null, 'noClosingDate'],
      [code, closedOn, null],
    ]),
    [null, null, null],
    [null, closedOn, 'closedButOpen'],
  ])('%s, closed on %s: %s', (status, closed, contradiction) => {
    const complaint = aComplaint({ status, closedOn: closed });
    expect(contradictionIn(complaint)).toBe(contradiction);
    expect(isOpen(complaint)).toBe(closed === null && endingOf(status) === undefined);
    expect(nextStep(complaint)?.step === 'settle').toBe(contradiction !== null);
  });
});

describe('a complaint of which status and closing date contradict each other', () => {
  it.each<[string, Partial<Complaint>, Complaint['status']]>([
    ['with its open status', { status: 'handedOver', closedOn, checkedOn: closedOn }, 'handedOver'],
    ['with the status of its last date', { status: null, closedOn, checkedOn: closedOn }, 'checked'],
    ['as it was before it ended', { status: 'closed', calledOn: closedOn }, 'calledBack'],
    ['as new, where no date says more', { status: 'withdrawn' }, 'new'],
  ])('goes on %s', (_, changes, status) => {
    const ruling = reopen(aComplaint(changes));
    expect(ruling).toEqual({ ok: true, event: 'reopened', changes: { status, closedOn: null } });
  });

  it('ends on the closing date that stands there, in the ways in which it might end without it', () => {
    const complaint = aComplaint({ status: 'calledBack', ...called, closedOn });
    expect(endingsNow(complaint)).toEqual(endingsNow({ ...complaint, closedOn: null }));
    const ruling = endCase(complaint, { ...end, ending: 'closed' }, today);
    expect(ruling).toMatchObject({ ok: true, event: 'ended', changes: { status: 'closed', closedOn } });
  });

  it('gets no closing of which the procedure asks more', () => {
    const complaint = aComplaint({ status: 'handedOver', closedOn });
    expect(endingsNow(complaint)).toEqual(['withdrawn', 'noComplaint', 'duplicate']);
    expect(endCase(complaint, { ...end, ending: 'closed' }, today)).toEqual({
      ok: false,
      refusal: { code: 'notSatisfied' },
    });
  });

  it('gets the day on which it was closed', () => {
    const complaint = aComplaint({ status: 'withdrawn' });
    expect(recordClosingDate(complaint, closedOn, today)).toMatchObject({
      ok: true,
      event: 'ended',
      changes: { closedOn },
    });
    expect(endingsNow(complaint)).toEqual([]);
  });

  it.each<[string, Day | null]>([
    ['no day', null],
    ['tomorrow', addDays(today, 1)],
    ['the day before its receipt', toDay('2026-06-30')],
  ])('was not closed on %s', (_, day) => {
    expect(recordClosingDate(aComplaint({ status: 'closed' }), day, today)).toEqual({
      ok: false,
      refusal: { code: 'noClosingDay' },
    });
  });

  it('takes no other step before that', () => {
    const complaint = aComplaint({ status: 'new', closedOn });
    expect(recordHandOver(complaint, today)).toEqual({ ok: false, refusal: { code: 'alreadyEnded' } });
  });
});

describe('a complaint in good order', () => {
  it.each(statuses)('has nothing to settle when it is %s', (status) => {
    const complaint = aComplaint({
      status,
      closedOn: endingCodes.includes(status as never) ? closedOn : null,
    });
    expect(reopen(complaint).ok).toBe(false);
    expect(recordClosingDate(complaint, closedOn, today).ok).toBe(false);
  });
});
