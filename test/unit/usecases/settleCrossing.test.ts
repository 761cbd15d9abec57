import type { CallbackReport } from '../../../src/procedure/callback/callback';
import type { WrittenChange } from '../../../src/procedure/lifeCycle/crossing';
import { toDay } from '../../../src/procedure/calendar/day';
import { recordHandOver } from '../../../src/procedure/lifeCycle/recordHandOver';
import { recordCallback } from '../../../src/procedure/lifeCycle/recordCallback';
import type { Unsettled } from '../../../src/usecases/ports/ports';
import { keepAppended } from '../../../src/usecases/register/keepAppended';
import { takeStep } from '../../../src/usecases/case/takeStep';
import { settleCrossing } from '../../../src/usecases/register/settleCrossing';
import { writeOnce } from '../../../src/usecases/write/writeOnce';
import { fakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { aComplaint } from '../../fixtures/aComplaint';
import { valueOf } from '../../fixtures/valueOf';

const today = toDay('2026-07-01');
const checked = aComplaint({ status: 'checked', checkedOn: today, checkedBy: 'Joris' });
const yes: CallbackReport = {
  outcome: 'yes',
  answer: 'Opgelost',
  conclusion: { finding: 'upheld', cause: '', measure: '' },
};
const partly: CallbackReport = {
  outcome: 'partly',
  answer: 'Half',
  remedy: '',
  agreement: { remedy: 'Komen', promise: 'Wij komen', followUpBy: 'Karin', callbackOn: toDay('2026-07-09') },
};

/** A pane in which this call was recorded. */
async function afterCall(report: CallbackReport) {
  const register = fakeRegister();
  register.rows.push({ ...checked });
  const ports = {
    register,
    clock: fixedClock('2026-07-01'),
    random: seededRandom(1),
    identity: fixedIdentity('Anna'),
  };
  const step = await takeStep(ports, checked, (seen, day) => recordCallback(seen, report, day));
  expect(step).toMatchObject({ kind: 'taken' });
  const keep = () => keepAppended(ports);
  return {
    register,
    ports,
    keep,
    crossings: async () =>
      (await keep()).flatMap((repair): Unsettled[] => (repair.kind === 'crossed' ? [repair.crossing] : [])),
  };
}

const restarted = { status: 'new', satisfied: null, round: 2, answer: '', promise: 'Anders' } as const;

describe('what this pane wrote on a case', () => {
  it('is left alone while it stands there', async () => {
    const { register, keep } = await afterCall(partly);
    const asWritten = [register.rows, register.log, register.rounds].map((lines) => [...lines]);
    expect(await keep()).toEqual([]);
    expect([register.rows, register.log, register.rounds]).toEqual(asWritten);
  });

  it('gets its line in the log and its finished round back, silently', async () => {
    const { register, keep } = await afterCall(partly);
    const [line] = register.log.splice(0);
    const [round] = register.rounds.splice(0);
    expect(await keep()).toEqual([]);
    expect([register.log, register.rounds]).toEqual([[line], [round]]);
    expect(await keep()).toEqual([]);
    expect(register.log).toHaveLength(1);
  });

  it('is told when a line could not be put back yet, and is watched on', async () => {
    const { register, keep } = await afterCall(yes);
    register.log.length = 0;
    register.failNext('putBack', { code: 'protected' });
    expect(await keep()).toMatchObject([
      { kind: 'failed', trouble: { kind: 'line' }, fault: { code: 'protected' } },
    ]);
    expect(await keep()).toEqual([]);
    expect(register.log).toHaveLength(1);
  });

  it('is watched no longer when a colleague went on from it, but for its line', async () => {
    const { register, ports, keep } = await afterCall(yes);
    const [line] = register.log;
    register.crossAsColleague(checked.rowId, { ...checked, status: 'closed' }, { status: 'new' }, 'Bram');
    expect(await keep()).toEqual([]);
    register.rows[0] = { ...checked, status: 'withdrawn' };
    register.log.length = 0;
    expect(await keep()).toEqual([]);
    expect(register.log).toEqual([line]);
    expect(valueOf(await ports.register.unsettled())).toEqual([]);
  });

  it('gets its line back long after, also where no line tells who changed it since', async () => {
    const { register, ports } = await afterCall(yes);
    const [line] = register.log.splice(0);
    Object.assign(register.rows[0] ?? {}, { status: 'withdrawn' });
    expect(await keepAppended({ ...ports, clock: fixedClock('2026-07-02') })).toEqual([]);
    expect(register.log).toEqual([line]);
  });

  it('is looked at again later when the register cannot be read now', async () => {
    const { register, crossings } = await afterCall(yes);
    register.crossAsColleague(checked.rowId, checked, restarted, 'Bram');
    register.failNext('unsettled', { code: 'busy' });
    expect(await crossings()).toEqual([]);
    expect(await crossings()).toMatchObject([{ found: { status: 'new' }, others: { by: 'Bram' } }]);
  });
});

describe('a case of which two wrote at once', () => {
  const afterCrossing = async () => {
    const pane = await afterCall(yes);
    pane.register.crossAsColleague(checked.rowId, checked, restarted, 'Bram');
    pane.register.rounds.push({ ...checked, answer: 'Half' });
    const [crossing] = await pane.crossings();
    if (!crossing) throw new Error('nothing crossed');
    return { ...pane, crossing };
  };

  it('is asked about until somebody chose, also where nobody says who wrote the other', async () => {
    const { register, ports } = await afterCall(yes);
    Object.assign(register.rows[0] ?? {}, { status: 'withdrawn' });
    const nextDay = { ...ports, clock: fixedClock('2026-07-02') };
    const told = new Set<WrittenChange>();
    expect(await keepAppended(ports, told)).toMatchObject([{ kind: 'crossed' }]);
    expect(await keepAppended(nextDay, told)).toMatchObject([{ kind: 'crossed' }]);
    // For who first looks the next day it is what somebody did in the sheet meanwhile.
    expect(await keepAppended(nextDay)).toEqual([]);
  });

  it('becomes theirs, and the log says so', async () => {
    const { register, ports, crossings, crossing } = await afterCrossing();
    const settled = valueOf(await settleCrossing(ports, crossing, 'theirs'));
    expect(settled).toEqual({ ...checked, ...restarted });
    expect(register.rows).toEqual([settled]);
    expect(register.log.at(-1)).toMatchObject({ event: 'reconciled', by: 'Anna' });
    expect(register.rounds).toMatchObject([{ round: 1, answer: 'Half' }]);
    expect(await crossings()).toEqual([]);
  });

  it('becomes ours, with the rounds that belong to it', async () => {
    const { register, ports, crossing } = await afterCrossing();
    const settled = valueOf(await settleCrossing(ports, crossing, 'ours'));
    expect(settled).toMatchObject({
      status: 'closed',
      round: 1,
      answer: 'Opgelost',
      promise: checked.promise,
    });
    expect(register.rows).toEqual([settled]);
    expect(register.rounds).toEqual([]);
  });

  it('loses a finished round of theirs that arrives after ours was put back', async () => {
    const { register, ports, crossing, keep } = await afterCrossing();
    valueOf(await settleCrossing(ports, crossing, 'ours'));
    register.rounds.push({ ...checked, answer: 'Half' });
    register.failNext('keepRounds', { code: 'protected' });
    expect(await keep()).toMatchObject([{ kind: 'failed', fault: { code: 'protected' } }]);
    expect(await keep()).toEqual([]);
    expect(register.rounds).toEqual([]);
  });

  it.each([
    ['is kept once more where a third had taken it back', []],
    ['is not kept twice', [{ ...checked, answer: 'Half' }]],
  ])('that goes on to the next round: the one it leaves %s', async (_, lines) => {
    const register = fakeRegister();
    const inSecond = { ...checked, status: 'new', round: 2, checkedOn: null, checkedBy: '' } as const;
    register.rows.push({ ...inSecond });
    const ports = {
      register,
      clock: fixedClock('2026-07-01'),
      random: seededRandom(1),
      identity: fixedIdentity('Anna'),
    };
    expect(await takeStep(ports, inSecond, recordHandOver)).toMatchObject({ kind: 'taken' });
    const first = { status: 'calledBack', round: 1, answer: 'Half' } as const;
    register.crossAsColleague(inSecond.rowId, inSecond, first, 'Bram');
    register.rounds.push(...lines);
    const [crossed] = await keepAppended(ports);
    if (crossed?.kind !== 'crossed') throw new Error('nothing crossed');
    valueOf(await settleCrossing(ports, crossed.crossing, 'ours'));
    expect(register.rows).toMatchObject([{ status: 'handedOver', round: 2 }]);
    expect(register.rounds).toMatchObject([{ round: 1, answer: 'Half' }]);
    expect(register.rounds).toHaveLength(1);
  });

  it('tells where nobody can read whether the round that it leaves is kept', async () => {
    const { register, ports, crossing } = await afterCrossing();
    const back = { ...crossing, found: { ...crossing.found, round: 1 } };
    register.failNext('history', { code: 'offline' });
    const change = { ...crossing.change, before: { ...crossing.change.before, round: 2 } };
    expect(await settleCrossing(ports, { ...back, change }, 'ours')).toEqual({
      ok: false,
      fault: { code: 'offline' },
    });
  });

  it('stays as it is when it became another one than was shown, and is shown anew', async () => {
    const { register, ports, crossings, crossing } = await afterCrossing();
    Object.assign(register.rows[0] ?? {}, { promise: 'Nog anders' });
    expect(await settleCrossing(ports, crossing, 'ours')).toMatchObject({
      ok: false,
      fault: { code: 'changedByColleague', fields: ['promise'] },
    });
    expect(await crossings()).toMatchObject([{ found: { promise: 'Nog anders' } }]);
  });

  it.each(['putBack', 'keepRounds'] as const)('tells when %s fails', async (operation) => {
    const { register, ports, crossings } = await afterCall(partly);
    register.crossAsColleague(checked.rowId, checked, { ...restarted, followUpBy: 'Sanne' }, 'Bram');
    register.rounds[0] = { ...checked, answer: 'Bijna' };
    const [crossing] = await crossings();
    if (!crossing) throw new Error('nothing crossed');
    expect(crossing.others.round).toMatchObject({ answer: 'Bijna' });
    register.failNext(operation, { code: 'protected' });
    expect(await settleCrossing(ports, crossing, 'ours')).toEqual({
      ok: false,
      fault: { code: 'protected' },
    });
  });

  it('has our round instead of theirs when ours is put back', async () => {
    const { register, ports, crossings } = await afterCall(partly);
    register.rounds[0] = { ...checked, answer: 'Bijna' };
    const [crossing] = await crossings();
    if (!crossing) throw new Error('nothing crossed');
    valueOf(await settleCrossing(ports, crossing, 'ours'));
    expect(register.rounds).toMatchObject([{ round: 1, answer: 'Half' }]);
    expect(await crossings()).toEqual([]);
  });
});

it('of two changes of one cell by this pane only the later is watched', async () => {
  const { ports, keep } = await afterCall(yes);
  const now = valueOf(await ports.register.byRowId(checked.rowId)) ?? checked;
  valueOf(await writeOnce(ports, now, { answer: 'Zeer tevreden' }, { event: 'edited' }));
  expect(await keep()).toEqual([]);
});
