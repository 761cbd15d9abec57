import { momentOn } from '../../../src/procedure/calendar/moment';
import { toDay } from '../../../src/procedure/calendar/day';
import type { OthersBeside, WrittenChange } from '../../../src/procedure/lifeCycle/crossing';
import { roundFields } from '../../../src/procedure/lifeCycle/round';
import type { Round } from '../../../src/procedure/lifeCycle/round';
import { keepAppended } from '../../../src/usecases/register/keepAppended';
import type { Outcome, Unsettled } from '../../../src/usecases/ports/ports';
import { fakeRegister } from '../../fakes/fakeRegister';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { aComplaint } from '../../fixtures/aComplaint';

const today = toDay('2026-07-08');
const before = aComplaint({ round: 1 });
const log = { event: 'called', at: momentOn(today, 9, 15), by: 'Anna' } as const;
const change: WrittenChange = { before, changes: { status: 'checked' }, log };
const first = Object.fromEntries(roundFields.map((field) => [field, before[field]])) as Round;
const ending: WrittenChange = { ...change, round: { ...first, round: 1 } };
const others: OthersBeside = {
  wentOn: false,
  crossed: [],
  alike: [],
  by: null,
  round: null,
  wasGone: false,
};

/** What a look does about one change, some minutes after it was written. */
async function look(about: Partial<Unsettled>, minutes = 1, putBack?: Outcome<void>) {
  const register = fakeRegister();
  const did: unknown[] = [];
  const found = { ...before, status: 'checked' } as const;
  const unsettled: Unsettled = {
    ...{ change, found, others, differs: false, gone: [], takenOut: [], surplus: false },
    ...about,
  };
  register.unsettled = async () => ({ ok: true, value: [unsettled] });
  register.putBack = async ({ gone }) => {
    did.push(['put back', ...gone]);
    return putBack ?? { ok: true, value: undefined };
  };
  register.settled = (_, left) => did.push(['settled', left]);
  const repairs = await keepAppended({
    register,
    clock: { today: () => today, now: () => momentOn(today, 9, 15 + minutes) },
    random: seededRandom(1),
    identity: fixedIdentity(),
  });
  return { did, repairs };
}

const inSecondRound = { found: { ...before, round: 2 } };
const writtenOver = { differs: true, found: { ...before, status: 'withdrawn' } } as const;

describe('the lines of a change', () => {
  test.each<[what: string, about: Partial<Unsettled>, minutes: number, did: unknown[]]>([
    ['are left alone while they stand', {}, 1, []],
    ['are put back where that of the log is gone', { gone: ['log'] }, 1, [['put back', 'log']]],
    ['are put back as long as that happens', { gone: ['log'] }, 40, [['put back', 'log']]],
    [
      'are put back where a colleague took one out within five minutes',
      { gone: ['log'], takenOut: ['log'] },
      5,
      [['put back', 'log']],
    ],
    ['stay away where a colleague took one out later', { gone: ['log'], takenOut: ['log'] }, 6, []],
    [
      'are put back for a round that is past',
      { change: ending, gone: ['rounds'], ...inSecondRound },
      1,
      [['put back', 'rounds']],
    ],
    [
      'are put back for a round that is past, where a pane took it out that had not seen how it ended',
      { change: ending, gone: ['rounds'], takenOut: ['rounds'], ...inSecondRound },
      5,
      [['put back', 'rounds']],
    ],
    [
      'stay away for a round that somebody took out later',
      { change: ending, gone: ['rounds'], takenOut: ['rounds'], ...inSecondRound },
      6,
      [],
    ],
    [
      'come back by that of the log alone where only the round was meant to go',
      { change: ending, gone: ['log', 'rounds'], takenOut: ['rounds'], ...inSecondRound },
      6,
      [['put back', 'log']],
    ],
    ['stay away for the round that the case is in', { change: ending, gone: ['rounds'] }, 1, []],
    [
      'stay away for a round of which somebody has to choose',
      { change: ending, gone: ['rounds', 'log'], ...writtenOver, found: { ...writtenOver.found, round: 2 } },
      1,
      [['put back', 'log']],
    ],
    ['are all that is watched of one that is settled', { ...writtenOver }, 6, [['settled', 'lines']]],
  ])('%s', async (_, about, minutes, did) => {
    expect((await look(about, minutes)).did).toEqual(did);
  });

  it('are told of where they could not be put back', async () => {
    const about = { gone: ['log'] } as const;
    const { repairs } = await look(about, 1, { ok: false, fault: { code: 'protected' } });
    const trouble = { kind: 'line', complaint: { ...before, status: 'checked' } };
    expect(repairs).toEqual([{ kind: 'failed', trouble, fault: { code: 'protected' } }]);
  });
});
