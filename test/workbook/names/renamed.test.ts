import { createWorkbook } from '../../../src/workbook/ports/createWorkbook';
import type { Moment } from '../../../src/procedure/calendar/moment';
import { aCalamity } from '../../fixtures/aCalamity';
import { keepsNothing } from '../../fakes/fakeIntentions';
import { valueOf } from '../../fixtures/valueOf';
import { turnOn } from '../../host/conformance/switches';
import { aCreation } from '../aCreation';
import { draw, registerWith } from '../sample/drawnSample';
import { asColleague } from '../sheetReading';
import { actions } from './actions';
import { renamings } from './renamings';

const log = { event: 'edited', at: '2026-07-08T10:00' as Moment, by: 'Mila' } as const;

/** A register with a complaint, a calamity and a sample. */
async function filledRegister() {
  const filled = await registerWith(2, () => ({ receivedOn: '2026-06-03' as never, category: 'Wachttijd' }));
  const { calamities } = await createWorkbook(
    () => null,
    () => keepsNothing,
  ).further();
  valueOf(await calamities.appendCalamity(aCalamity(), log));
  await draw(filled.samples);
  return filled;
}

/** A pane of its own, with its register open. */
async function openPane() {
  const { register, further } = createWorkbook(
    () => null,
    () => keepsNothing,
  );
  valueOf(await register.open());
  return { ...(await further()), register };
}

/** What panes that were open before do after a colleague renamed something, one action each, and one that opens then. */
async function everythingGoesOn(what: string) {
  const before = await Promise.all(Object.keys(actions).map(() => openPane()));
  await asColleague(renamings[what] ?? (() => {}));
  for (const [index, [action, act]] of Object.entries(actions).entries()) {
    const pane = before[index];
    if (!pane) throw new Error('no pane');
    await act(pane).catch((error: unknown) => {
      throw new Error(`${action}: ${String(error)}`, { cause: error });
    });
  }
  const later = await openPane();
  expect(valueOf(await later.register.create(aCreation()))).toBe('present');
  expect(valueOf(await later.calamities.calamities())).toHaveLength(2);
}

describe.each(Object.keys(renamings))('when a colleague renames %s', (what) => {
  it('everything that a pane does goes on, whether it was open or opens now', async () => {
    await filledRegister();
    await everythingGoesOn(what);
  });
});

it.each(['headers of the complaints', 'headers beside it'])(
  'where Excel fills no formulas, those that a pane writes go by the names of today: %s',
  async (what) => {
    const { host } = await filledRegister();
    turnOn(host.workbook, 'noFill');
    await everythingGoesOn(what);
  },
);
