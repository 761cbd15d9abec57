import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { asColleague } from '../sheetReading';
import { twoPanes } from '../twoPanes';

const rows = [1, 2, 3, 4].map((number) => aRow(`r${number}`, `2026-000${number}-AB`));

/** Two panes, of which the first found before that each row has an ID of its own. */
async function withFour() {
  const { panes, settle } = await twoPanes(1, rows);
  const [{ author, register }, other] = panes;
  const look = () => author.at(async () => valueOf(await register.strays(false)));
  expect(await look()).toEqual([]);
  const paste = (from: number, over: number) =>
    other.author.at(() =>
      asColleague(({ tables }) => {
        const body = tables.getItem('tblKlachten').getDataBodyRange();
        body.getRow(over).copyFrom(body.getRow(from));
      }),
    );
  return { look, paste, settle };
}

describe('a copied row that a colleague pastes over another complaint', () => {
  it.each([
    [0, 2],
    [2, 0],
  ])('is found by a pane that was open already (row %i over row %i)', async (from, over) => {
    const { look, paste, settle } = await withFour();
    await paste(from, over);
    await settle();
    expect(await look()).toMatchObject([{ sharedId: rows[from]?.rowId }]);
    // Until it has an ID of its own.
    expect(await look()).toHaveLength(1);
  });

  it('is not looked for where it came over itself', async () => {
    const { look, paste, settle } = await withFour();
    await paste(1, 1);
    await settle();
    expect(await look()).toEqual([]);
  });
});
