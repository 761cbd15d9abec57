import fc from 'fast-check';
import type { CallbackReport } from '../../../src/procedure/callback/callback';
import { findings, satisfactions, severities } from '../../../src/procedure/complaint/complaint';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { confirmFollowUp } from '../../../src/procedure/lifeCycle/confirmFollowUp';
import { addDays, toDay } from '../../../src/procedure/calendar/day';
import { endCase, endingsNow } from '../../../src/procedure/lifeCycle/endCase';
import { isOpen, missingForClosing, nextStep } from '../../../src/procedure/lifeCycle/lifeCycle';
import type { OpenStatus } from '../../../src/procedure/complaint/openStatuses';
import { recordCallback } from '../../../src/procedure/lifeCycle/recordCallback';
import { recordFollowUp } from '../../../src/procedure/lifeCycle/recordFollowUp';
import { recordHandOver } from '../../../src/procedure/lifeCycle/recordHandOver';
import { restart } from '../../../src/procedure/lifeCycle/restart';
import type { Round } from '../../../src/procedure/lifeCycle/round';
import type { Ruling, StepRefusal } from '../../../src/procedure/lifeCycle/ruling';
import { samePerson } from '../../../src/procedure/text/samePerson';
import { endingCodes, statuses } from '../../../src/procedure/complaint/statuses';
import type { Ending, Status } from '../../../src/procedure/complaint/statuses';
import { aComplaint } from '../../fixtures/aComplaint';

const today = toDay('2026-07-08');
const aDay = toDay('2026-07-06');
const check = { checkedOn: aDay, checkedBy: 'Pieter Zijlstra' };
const called = { ...check, status: 'calledBack', calledOn: aDay } as const;
const nothing = { finding: null, cause: '', measure: '' };
const agreement = {
  remedy: 'Komen',
  promise: 'Wij komen',
  followUpBy: 'Karin',
  callbackOn: toDay('2026-07-15'),
};

type Step = (complaint: Complaint) => Ruling;

const confirm =
  (checkedBy: string, reason = ''): Step =>
  (complaint) =>
    confirmFollowUp(complaint, { checkedBy, reason }, today);
const end =
  (ending: Ending, reason = ''): Step =>
  (complaint) =>
    endCase(complaint, { ...nothing, ending, reason, duplicateOf: '2026-0416-AC' }, today);
const begin: Step = (complaint) => restart(complaint, agreement);
const handOver: Step = (complaint) => recordHandOver(complaint, today);
const call: Step = (complaint) =>
  recordCallback(complaint, { outcome: 'yes', answer: '', conclusion: nothing }, today);

/** Every step, as it is taken when all that it asks for is filled in. */
const everyStep = {
  handOver,
  followUp: recordFollowUp as Step,
  check: confirm('Karin'),
  call,
  restart: begin,
  closed: end('closed'),
  closedUnsatisfied: end('closedUnsatisfied'),
  closedInWriting: end('closedInWriting'),
  withdrawn: end('withdrawn', 'Opgelost'),
  noComplaint: end('noComplaint', 'Een vraag'),
  duplicate: end('duplicate'),
  closedUntold: end('closedUntold'),
} satisfies Record<Ending, Step> & Record<string, Step>;
type StepName = keyof typeof everyStep;

/** How far a case is, and, for each step, the status that it leads to or why it may not be taken. */
const grid: Record<
  OpenStatus | 'cleared' | 'notReached' | 'untold' | 'satisfied' | 'dissatisfied',
  [Partial<Complaint>, Record<StepName, Status | StepRefusal['code']>]
> = (() => {
  const handedOver = { handedOverOn: aDay };
  const ended = { withdrawn: 'withdrawn', noComplaint: 'noComplaint', duplicate: 'duplicate' } as const;
  const notCalled = {
    restart: 'notDissatisfied',
    closed: 'notSatisfied',
    closedUnsatisfied: 'notDissatisfied',
    closedInWriting: 'tooFewAttempts',
    closedUntold: 'otherReach',
    ...ended,
  } as const;
  const done = { handOver: 'alreadyDone', followUp: 'alreadyDone', check: 'alreadyDone' } as const;
  const incomplete = {
    ...notCalled,
    handOver: 'incomplete',
    followUp: 'incomplete',
    check: 'incomplete',
    call: 'incomplete',
  } as const;
  const before = { ...notCalled, call: 'missing', check: 'checked' } as const;
  const outcome = { ...notCalled, ...done, call: 'alreadyDone', closedUntold: 'alreadyDone' } as const;
  return {
    cleared: [{ status: null }, incomplete],
    incomplete: [{ status: 'incomplete' }, incomplete],
    new: [{ status: 'new' }, { ...before, handOver: 'handedOver', followUp: 'followedUp' }],
    handedOver: [
      { status: 'handedOver', ...handedOver },
      { ...before, handOver: 'alreadyDone', followUp: 'followedUp' },
    ],
    followedUp: [
      { status: 'followedUp', ...handedOver },
      { ...before, handOver: 'alreadyDone', followUp: 'alreadyDone' },
    ],
    checked: [
      { status: 'checked', ...check },
      { ...notCalled, ...done, call: 'closed' },
    ],
    notReached: [
      { status: 'checked', ...check, attempts: 3 },
      { ...notCalled, ...done, call: 'closed', closedInWriting: 'closedInWriting' },
    ],
    untold: [
      { status: 'checked', ...check, reachBy: 'none' },
      { ...notCalled, ...done, call: 'closed', closedInWriting: 'otherReach', closedUntold: 'closedUntold' },
    ],
    calledBack: [called, { ...notCalled, ...done, call: 'closed' }],
    satisfied: [
      { ...called, satisfied: 'yes' },
      { ...outcome, closed: 'closed' },
    ],
    dissatisfied: [
      { ...called, satisfied: 'no' },
      { ...outcome, restart: 'new', closedUnsatisfied: 'closedUnsatisfied' },
    ],
  };
})();
const cells = Object.entries(grid).flatMap(([state, [changes, expected]]) =>
  (Object.keys(everyStep) as StepName[]).map((name) => ({ state, name, changes, expected: expected[name] })),
);

describe('every step from every state', () => {
  it.each(cells)('$name, $state: $expected', ({ name, changes, expected }) => {
    const ruling = everyStep[name](aComplaint(changes));
    expect(ruling.ok ? ruling.changes.status : ruling.refusal.code).toBe(expected);
  });
});

describe('a step that may not be taken says why', () => {
  it.each<[string, Step, Partial<Complaint>, StepRefusal]>([
    ['hand over twice', handOver, { status: 'handedOver' }, { code: 'alreadyDone' }],
    ['hand over what is incomplete', handOver, { status: 'incomplete' }, { code: 'incomplete' }],
    ['follow up what was checked', recordFollowUp, { status: 'checked', ...check }, { code: 'alreadyDone' }],
    ['check without a name', confirm(' '), { status: 'followedUp' }, { code: 'checkerRequired' }],
    ['check own work without a reason', confirm('sanne bakker'), {}, { code: 'reasonRequired' }],
    [
      'check own work with nothing but a space for a reason',
      confirm('sanne bakker', ' '),
      {},
      { code: 'reasonRequired' },
    ],
    ['check by what no cell can hold', confirm('bel\u0007'), {}, { code: 'notAllowedHere' }],
    [
      'check for a reason that no cell can hold',
      confirm('Karin', 'bel\u0007'),
      {},
      { code: 'notAllowedHere' },
    ],
    ['end for a reason that no cell can hold', end('withdrawn', 'bel\u0007'), {}, { code: 'notAllowedHere' }],
    [
      'end with a cause that no cell can hold',
      (complaint) => endCase(complaint, { ...nothing, cause: '\u0007', ending: 'closed', reason: '' }, today),
      { ...called, satisfied: 'yes' },
      { code: 'notAllowedHere' },
    ],
    [
      'end with a measure that no cell can hold',
      (complaint) =>
        endCase(complaint, { ...nothing, measure: '\u0007', ending: 'closed', reason: '' }, today),
      { ...called, satisfied: 'yes' },
      { code: 'notAllowedHere' },
    ],
    ...(['remedy', 'promise', 'followUpBy'] as const).map(
      (field): [string, Step, Partial<Complaint>, StepRefusal] => [
        `start again with what no cell can hold: ${field}`,
        (complaint) => restart(complaint, { ...agreement, [field]: '\u0007' }),
        { ...called, satisfied: 'no' },
        { code: 'notAllowedHere' },
      ],
    ),
    ['check twice', confirm('Karin'), { status: 'checked', ...check }, { code: 'alreadyDone' }],
    ['start again without a call', begin, { status: 'checked', ...check }, { code: 'notDissatisfied' }],
    [
      'start again for a satisfied relation',
      begin,
      { ...called, satisfied: 'yes' },
      { code: 'notDissatisfied' },
    ],
    ['close without a call', end('closed'), { status: 'checked', ...check }, { code: 'notSatisfied' }],
    [
      'close over a dissatisfied relation',
      end('closed'),
      { ...called, satisfied: 'no' },
      { code: 'notSatisfied' },
    ],
    [
      'close a serious complaint without its letter',
      end('closed'),
      { ...called, satisfied: 'yes', severity: 'serious', headInformedOn: aDay },
      { code: 'missing', missing: ['letterSent'] },
    ],
    ['close unsatisfied without a call', end('closedUnsatisfied'), {}, { code: 'notDissatisfied' }],
    [
      'close in writing after two calls',
      end('closedInWriting'),
      { status: 'checked', ...check, attempts: 2 },
      { code: 'tooFewAttempts', left: 1 },
    ],
    [
      'close in writing, without a number to call, before the check',
      end('closedInWriting'),
      { status: 'followedUp', phone: ' ' },
      { code: 'missing', missing: ['check'] },
    ],
    [
      'close without an answer before the check',
      end('closedUntold'),
      { status: 'followedUp', reachBy: 'none' },
      { code: 'missing', missing: ['check'] },
    ],
    [
      'close a serious complaint without an answer before its head has the copy',
      end('closedUntold'),
      { status: 'checked', ...check, reachBy: 'none', severity: 'serious' },
      { code: 'missing', missing: ['headInformed'] },
    ],
    [
      'close without an answer what can be answered by letter',
      end('closedUntold'),
      { status: 'checked', ...check, phone: '', reachBy: 'letter' },
      { code: 'otherReach' },
    ],
    ['withdraw without a reason', end('withdrawn', ' '), {}, { code: 'reasonRequired' }],
    [
      'end twice',
      end('withdrawn', 'Opgelost'),
      { status: 'closed', closedOn: aDay },
      { code: 'alreadyEnded' },
    ],
  ])('%s', (_, step, changes, refusal) => {
    expect(step(aComplaint(changes))).toEqual({ ok: false, refusal });
  });
});

describe('a step changes its own cells', () => {
  it.each<[string, Step, Partial<Complaint>, Partial<Complaint>]>([
    ['handing over', handOver, {}, { handedOverOn: today, status: 'handedOver' }],
    ['following up', recordFollowUp, { status: 'handedOver' }, { status: 'followedUp' }],
    [
      'checking',
      confirm(' Karin '),
      { status: 'followedUp' },
      { checkedOn: today, checkedBy: 'Karin', status: 'checked' },
    ],
    [
      'checking own work, with a reason',
      confirm('Sanne Bakker', 'Alleen op kantoor'),
      { status: 'followedUp' },
      { checkedOn: today, checkedBy: 'Sanne Bakker', status: 'checked' },
    ],
    [
      'checking what a status says was checked, and nobody was',
      confirm('Karin'),
      { status: 'checked' },
      { checkedOn: today, checkedBy: 'Karin', status: 'checked' },
    ],
    [
      'closing unsatisfied',
      end('closedUnsatisfied'),
      { ...called, satisfied: 'no', finding: 'upheld' },
      { ...nothing, finding: 'upheld', status: 'closedUnsatisfied', closedOn: today },
    ],
    [
      'closing in writing',
      end('closedInWriting'),
      { status: 'checked', ...check, attempts: 3 },
      { ...nothing, status: 'closedInWriting', closedOn: today },
    ],
    [
      'closing in writing without a number to call',
      end('closedInWriting'),
      { status: 'checked', ...check, phone: '' },
      { ...nothing, status: 'closedInWriting', closedOn: today },
    ],
    [
      'closing what nobody can be told of',
      end('closedUntold'),
      { status: 'checked', ...check, phone: '', reachBy: 'none', finding: 'upheld' },
      { ...nothing, finding: 'upheld', status: 'closedUntold', closedOn: today },
    ],
    [
      'withdrawing, even a serious one without letter',
      end('withdrawn', 'Opgelost'),
      { severity: 'serious' },
      { ...nothing, status: 'withdrawn', closedOn: today },
    ],
  ])('%s', (_, step, changes, expected) => {
    const ruling = step(aComplaint(changes));
    expect(ruling.ok && ruling.changes).toEqual(expected);
  });
});

const someText = fc.constantFrom('', ' ', 'Sanne Bakker', 'Karin', '=1+1');
const aDate = fc.nat(60).map((days) => addDays(today, days - 30));
const anyCase = fc
  .record({
    status: fc.constantFrom(...statuses, null),
    severity: fc.constantFrom(...severities, null),
    satisfied: fc.constantFrom(...satisfactions, null),
    handedOverOn: fc.option(aDate),
    headInformedOn: fc.option(aDate),
    letterSentOn: fc.option(aDate),
    checkedOn: fc.option(aDate),
    checkedBy: someText,
    calledOn: fc.option(aDate),
    callbackOn: fc.option(aDate),
    firstCallbackOn: fc.option(aDate),
    phone: fc.constantFrom('', '06 12345678'),
    attempts: fc.constantFrom(null, 0, 2, 3),
    round: fc.constantFrom(1, 2),
    answer: someText,
    remedy: someText,
  })
  .map(aComplaint);
const anAgreement = fc.record({
  remedy: someText,
  promise: someText,
  followUpBy: someText,
  callbackOn: aDate,
});
const aReport: fc.Arbitrary<CallbackReport> = fc.oneof(
  fc.record({ outcome: fc.constant('yes' as const), answer: someText, conclusion: fc.constant(nothing) }),
  fc.record({
    outcome: fc.constantFrom('partly' as const, 'no' as const),
    answer: someText,
    remedy: someText,
    agreement: fc.option(anAgreement),
  }),
  fc.record({ outcome: fc.constant('notReached' as const), answer: someText, callbackOn: aDate }),
);
/** Any step, with whatever may be filled in for it. */
const anyStep: fc.Arbitrary<{ name: string; take: Step }> = fc.oneof(
  fc.constant({ name: 'handOver', take: handOver }),
  fc.constant({ name: 'followUp', take: recordFollowUp as Step }),
  fc.tuple(someText, someText).map(([by, reason]) => ({
    name: reason.trim() === '' ? 'check' : 'checkWithReason',
    take: confirm(by, reason),
  })),
  aReport.map((report) => ({
    name: 'call',
    take: (complaint: Complaint) => recordCallback(complaint, report, today),
  })),
  anAgreement.map((made) => ({ name: 'restart', take: (complaint: Complaint) => restart(complaint, made) })),
  fc
    .record({
      ending: fc.constantFrom(...endingCodes),
      reason: someText,
      finding: fc.option(fc.constantFrom(...findings)),
    })
    .map((made) => ({
      name: 'end',
      take: (complaint: Complaint) => endCase(complaint, { ...nothing, ...made }, today),
    })),
);

interface Taken {
  name: string;
  before: Complaint;
  after: Complaint;
  round: Round | null;
}

/** Takes one step after the other from any state, also from those that a colleague made in the sheet. */
function walk(first: Complaint, steps: { name: string; take: Step }[]): Taken[] {
  let before = first;
  return steps.flatMap(({ name, take }) => {
    const ruling = take(before);
    if (!ruling.ok) return [];
    const after = { ...before, ...ruling.changes };
    const taken = { name, before, after, round: ruling.round ?? null };
    before = after;
    return [taken];
  });
}

/** Holds a law to every step of every walk. */
function always(law: (taken: Taken) => void): void {
  fc.assert(
    fc.property(anyCase, fc.array(anyStep, { maxLength: 12 }), (first, steps) => {
      walk(first, steps).forEach(law);
    }),
    { numRuns: 500 },
  );
}

describe('whatever steps are taken, from whatever state', () => {
  it('nobody calls before somebody confirmed the action, by name', () => {
    always(({ name, before }) => {
      if (name !== 'call') return;
      expect(before.checkedOn).not.toBeNull();
      expect(before.checkedBy.trim()).not.toBe('');
    });
  });

  it('nobody confirms what they did themselves without a reason', () => {
    always(({ name, before, after }) => {
      if (name === 'check') expect(samePerson(after.checkedBy, before.followUpBy)).toBe(false);
    });
  });

  it('nothing closes without a satisfied relation, a final no, or three calls', () => {
    always(({ name, before, after }) => {
      if (after.status === 'closed') expect(after.satisfied).toBe('yes');
      if (after.status === 'closedUnsatisfied') expect(['partly', 'no']).toContain(after.satisfied);
      if (name === 'end' && after.status === 'closedInWriting') {
        expect(before.checkedBy.trim()).not.toBe('');
        if (before.phone !== '') expect(before.attempts).toBeGreaterThanOrEqual(3);
      }
      if (name === 'end' && after.status === 'closedUntold') {
        expect(before.checkedBy.trim()).not.toBe('');
        expect(before.reachBy).toBe('none');
      }
    });
  });

  it('no serious complaint closes without head and letter', () => {
    always(({ after }) => {
      const closes = ['closed', 'closedUnsatisfied', 'closedInWriting', 'closedUntold'].includes(
        String(after.status),
      );
      if (closes) expect(missingForClosing(after)).toEqual([]);
    });
  });

  it('what has ended stays as it is, with its date; what is open has a next step', () => {
    always(({ before, after }) => {
      expect(isOpen(before)).toBe(true);
      if (isOpen(after)) expect(nextStep(after)).not.toBeNull();
      else expect(after.closedOn).toBe(today);
    });
  });

  it('no step leads out of an ending', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...endingCodes), anyStep, (open, status, { take }) => {
        expect(take({ ...open, status })).toEqual({ ok: false, refusal: { code: 'alreadyEnded' } });
      }),
    );
  });

  it('the pane offers the endings that need nothing more than what is asked then, and head and letter', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...endingCodes), (complaint, ending) => {
        const ruling = end(ending, 'Een reden')(complaint);
        const lacks = !ruling.ok && ruling.refusal.code === 'missing' ? ruling.refusal.missing : [];
        const isOffered = ruling.ok || (lacks.length > 0 && !lacks.includes('check'));
        expect(endingsNow(complaint).includes(ending)).toBe(isOffered);
      }),
      { numRuns: 500 },
    );
  });

  it('the first callback date, the number and the receipt never change', () => {
    always(({ before, after }) => {
      for (const field of ['firstCallbackOn', 'caseNumber', 'rowId', 'receivedOn', 'enteredOn'] as const) {
        expect(after[field]).toBe(before[field]);
      }
    });
  });

  it('a round is never lost: what the next one overwrites was kept, and the next one begins clean', () => {
    always(({ before, after, round }) => {
      expect(round !== null).toBe(after.round !== before.round);
      if (round === null) return;
      expect(after.round).toBe((before.round ?? 1) + 1);
      for (const field of [
        'round',
        'promise',
        'followUpBy',
        'callbackOn',
        'checkedBy',
        'remedy',
        'attempts',
      ] as const) {
        expect(round[field]).toBe(before[field]);
      }
      expect(['partly', 'no']).toContain(round.satisfied);
      expect(after).toMatchObject({
        checkedOn: null,
        checkedBy: '',
        calledOn: null,
        satisfied: null,
        answer: '',
      });
      expect(nextStep(after)?.step).toBe('handOver');
    });
  });

  it('no word of the relation is lost', () => {
    always(({ before, after, round }) => {
      const kept = `${round?.answer ?? ''}\n${after.answer}`;
      if (before.answer.trim() !== '') expect(kept).toContain(before.answer);
    });
  });
});
