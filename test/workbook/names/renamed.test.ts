import { valueOf } from '../../fixtures/valueOf';
import { turnOn } from '../../host/conformance/switches';
import { aCreation } from '../aCreation';
import { asColleague } from '../sheetReading';
import { actions } from './actions';
import { filledRegister, openPane } from './filledRegister';
import { renamings } from './renamings';

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
