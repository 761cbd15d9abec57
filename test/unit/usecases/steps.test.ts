import type { CallbackReport } from '../../../src/procedure/callback/callback';
import { confirmFollowUp } from '../../../src/procedure/lifeCycle/confirmFollowUp';
import { endCase } from '../../../src/procedure/lifeCycle/endCase';
import type { End } from '../../../src/procedure/lifeCycle/endCase';
import { recordCallback } from '../../../src/procedure/lifeCycle/recordCallback';
import { recordFollowUp } from '../../../src/procedure/lifeCycle/recordFollowUp';
import { recordHandOver } from '../../../src/procedure/lifeCycle/recordHandOver';
import { restart } from '../../../src/procedure/lifeCycle/restart';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import { takeStep } from '../../../src/usecases/case/takeStep';
import type { StepRule } from '../../../src/usecases/case/takeStep';
import { fakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { aComplaint } from '../../fixtures/aComplaint';
import { dissatisfiedReport, notReachedReport, satisfiedReport } from '../../fixtures/aReport';

const aDay = toDay('2026-07-06');
const today = '2026-07-08';
const signature = { rowId: 'row-1', at: '2026-07-08T09:15', by: 'Pieter Zijlstra' };

const record = { handedOverOn: aDay, checkedOn: aDay, checkedBy: 'Karin Vos' };
const followedUp = { status: 'followedUp', handedOverOn: aDay } as const;
const checked = { ...record, status: 'checked' } as const;
const called = { ...checked, status: 'calledBack', calledOn: aDay } as const;
const dissatisfied = { ...called, satisfied: 'no' } as const;
const agreement = {
  remedy: 'Komen',
  promise: 'Wij komen',
  followUpBy: 'Karin Vos',
  callbackOn: toDay('2026-07-15'),
};
const nothing = { finding: null, cause: '', measure: '' };

const call =
  (report: CallbackReport): StepRule =>
  (complaint, today) =>
    recordCallback(complaint, report, today);
const end =
  (made: Pick<End, 'ending' | 'reason'>): StepRule =>
  (complaint, today) =>
    endCase(complaint, { ...nothing, ...made }, today);
const check =
  (checkedBy: string, reason = ''): StepRule =>
  (complaint, today) =>
    confirmFollowUp(complaint, { checkedBy, reason }, today);
const begin: StepRule = (complaint) => restart(complaint, agreement);

async function take(step: StepRule, changes: Partial<Complaint>) {
  const register = fakeRegister();
  const seen = aComplaint(changes);
  register.rows.push({ ...seen });
  const ports = { register, clock: fixedClock(today), identity: fixedIdentity() };
  return { register, seen, result: await takeStep(ports, seen, step) };
}

describe('a step is written in its row, with one line in the log', () => {
  it.each<[string, StepRule, Partial<Complaint>, Partial<Complaint>, object]>([
    [
      'handing over',
      recordHandOver,
      {},
      { status: 'handedOver', handedOverOn: toDay(today) },
      { event: 'handedOver' },
    ],
    [
      'following up',
      recordFollowUp,
      { status: 'handedOver' },
      { status: 'followedUp' },
      { event: 'followedUp' },
    ],
    [
      'checking',
      check('Karin Vos'),
      followedUp,
      { status: 'checked', checkedOn: toDay(today), checkedBy: 'Karin Vos' },
      { event: 'checked' },
    ],
    [
      'checking own work',
      check('Sanne Bakker', ' Alleen op kantoor\n'),
      followedUp,
      { status: 'checked', checkedOn: toDay(today), checkedBy: 'Sanne Bakker' },
      { event: 'checked', note: 'Alleen op kantoor' },
    ],
    [
      'a call with a satisfied relation',
      call(satisfiedReport('Fijn.')),
      checked,
      {
        status: 'closed',
        calledOn: toDay(today),
        closedOn: toDay(today),
        satisfied: 'yes',
        answer: 'Fijn.',
      },
      { event: 'called' },
    ],
    [
      'a call that nobody answered',
      call(notReachedReport()),
      checked,
      { attempts: 1, firstAttemptOn: toDay('2026-07-08'), callbackOn: toDay('2026-07-09') },
      { event: 'notReached' },
    ],
    [
      'closing',
      end({ ending: 'closed', reason: '' }),
      { ...called, satisfied: 'yes' },
      { status: 'closed', closedOn: toDay(today) },
      { event: 'ended' },
    ],
    [
      'withdrawing',
      end({ ending: 'withdrawn', reason: ' Al opgelost ' }),
      {},
      { status: 'withdrawn', closedOn: toDay(today) },
      { event: 'ended', note: 'Al opgelost' },
    ],
  ])('%s', async (_, step, before, changes, line) => {
    const { register, seen, result } = await take(step, before);
    const after = { ...seen, ...changes };
    expect(result).toEqual({ kind: 'taken', complaint: after });
    expect(register).toMatchObject({ rows: [after], rounds: [] });
    expect(register.log).toEqual([{ ...signature, ...line }]);
  });

  it.each<[string, StepRule, Partial<Complaint>, object, object]>([
    [
      'starting again',
      begin,
      { ...dissatisfied, answer: 'Nee.', attempts: 2 },
      { ...agreement, event: 'restarted' },
      { ...record, calledOn: aDay, satisfied: 'no', answer: 'Nee.', attempts: 2 },
    ],
    [
      'a call with a relation who is not satisfied',
      call(dissatisfiedReport('Nee.')),
      checked,
      { promise: 'Vrijdag komt de monteur', event: 'calledNo' },
      { ...record, calledOn: today, satisfied: 'no', answer: 'Nee.' },
    ],
    [
      'a call with a relation who is partly satisfied',
      call(dissatisfiedReport('Half.', 'partly')),
      checked,
      { promise: 'Vrijdag komt de monteur', event: 'calledPartly' },
      { ...record, calledOn: today, satisfied: 'partly', answer: 'Half.' },
    ],
  ])('%s, and the round that ended is kept', async (_, step, before, expected, ended) => {
    const { register, result } = await take(step, before);
    const { event, ...next } = expected as { event: string };
    const row = { ...next, round: 2, status: 'new', handedOverOn: null, calledOn: null, satisfied: null };
    expect(result).toMatchObject({ kind: 'taken', complaint: row });
    expect(register.rows).toMatchObject([row]);
    expect(register.log).toEqual([{ ...signature, event }]);
    const promised = { promise: aComplaint().promise, followUpBy: aComplaint().followUpBy };
    expect(register.rounds).toMatchObject([{ rowId: 'row-1', round: 1, ...promised, ...ended }]);
  });
});

describe('a step that may not be taken', () => {
  it.each<[string, StepRule, Partial<Complaint>, object]>([
    ['handing over twice', recordHandOver, { status: 'handedOver' }, { code: 'alreadyDone' }],
    ['following up what was checked', recordFollowUp, checked, { code: 'alreadyDone' }],
    ['handing over what is incomplete', recordHandOver, { status: 'incomplete' }, { code: 'incomplete' }],
    ['following up what is incomplete', recordFollowUp, { status: 'incomplete' }, { code: 'incomplete' }],
    ['following up what has ended', recordFollowUp, { status: 'withdrawn' }, { code: 'alreadyEnded' }],
    ['checking what is incomplete', check('Karin Vos'), { status: 'incomplete' }, { code: 'incomplete' }],
    [
      'checking what was called',
      check('Karin Vos'),
      { ...called, checkedBy: '', satisfied: 'no' },
      { code: 'alreadyDone' },
    ],
    ['checking by what no cell can hold', check('bel\u0007'), followedUp, { code: 'notAllowedHere' }],
    ['calling what is incomplete', call(satisfiedReport()), { status: 'incomplete' }, { code: 'incomplete' }],
    ['calling what has ended', call(satisfiedReport()), { status: 'closed' }, { code: 'alreadyEnded' }],
    ['calling who was called', call(satisfiedReport()), dissatisfied, { code: 'alreadyDone' }],
    ['starting again what has ended', begin, { ...dissatisfied, status: 'closed' }, { code: 'alreadyEnded' }],
    [
      'ending what has ended',
      end({ ending: 'withdrawn', reason: 'x' }),
      { status: 'closed' },
      { code: 'alreadyEnded' },
    ],
    ['checking without a name', check(' '), followedUp, { code: 'checkerRequired' }],
    [
      'calling before the check',
      call(satisfiedReport()),
      followedUp,
      { code: 'missing', missing: ['check'] },
    ],
    ['starting again before a call', begin, checked, { code: 'notDissatisfied' }],
    ['closing before a call', end({ ending: 'closed', reason: '' }), checked, { code: 'notSatisfied' }],
    [
      'withdrawing without a reason',
      end({ ending: 'withdrawn', reason: ' ' }),
      {},
      { code: 'reasonRequired' },
    ],
  ])('asks the workbook nothing and says why: %s', async (_, step, before, refusal) => {
    const { register, result } = await take(step, before);
    expect(result).toEqual({ kind: 'refused', refusal });
    expect(register.asked).toEqual([]);
  });
});
