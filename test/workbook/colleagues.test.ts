import { restore } from '../../src/usecases/register/keepAppended';
import { seededRandom } from '../fakes/seededRandom';
import type { Author } from '../host/sharing/startTwoAuthors';
import { asColleague, readRows } from './sheetReading';
import { twoPanes } from './twoPanes';

const rowsOf = (author: Author) => author.at(() => readRows());

/** Clears a row where it stands, hidden cells and formulas too. */
const clearRow = (place: number) =>
  asColleague((workbook) => {
    const body = workbook.tables.getItem('tblKlachten').getDataBodyRange();
    body.getRow(place).clear(Excel.ClearApplyTo.contents);
  });

/** Deletes a row of the table, as a person does who took it for a mistake. */
const deleteRow = (place: number) =>
  asColleague((workbook) => {
    const body = workbook.tables.getItem('tblKlachten').getDataBodyRange();
    body.getRow(place).delete(Excel.DeleteShiftDirection.up);
  });

describe('two colleagues at one register', () => {
  it('who append at the same moment both keep their row, whole and under the number that was told', async () => {
    const { panes, settle } = await twoPanes(1);
    const [anna, bram] = panes;
    await anna.add('eerste');
    await settle();
    await anna.add('Anna', { email: 'anna@example.org' });
    await bram.add('Bram');
    await settle();

    const rows = await rowsOf(bram.author);
    expect(rows).toEqual(await rowsOf(anna.author));
    expect(rows.map(({ name, email, caseNumber }) => [name, email, caseNumber])).toEqual([
      ['eerste', '', anna.told.get('eerste')],
      ['Bram', '', bram.told.get('Bram')],
      ['Anna', 'anna@example.org', anna.told.get('Anna')],
    ]);
    expect(anna.repairs).toMatchObject([{ kind: 'restored', complaint: { name: 'Anna' } }]);
    expect(bram.repairs).toEqual([]);
  });

  it('share the blank row of a new register without overwriting what arrived in it', async () => {
    const { panes, edits, settle } = await twoPanes(1);
    const [anna, bram] = panes;
    await anna.add('Anna');
    edits.arrive();
    await bram.add('Bram');
    await settle();
    expect((await rowsOf(anna.author)).map(({ name }) => name)).toEqual(['Anna', 'Bram']);
    expect(anna.repairs).toEqual([]);
  });

  it('do not get back a row that one of them deleted', async () => {
    const { panes, settle } = await twoPanes(1);
    const [anna, bram] = panes;
    await anna.add('blijft');
    await anna.add('weg');
    await settle();
    await bram.author.at(() => deleteRow(1));
    await settle();
    await bram.add('Bram');
    await settle();
    expect((await rowsOf(anna.author)).map(({ name }) => name)).toEqual(['blijft', 'Bram']);
  });

  it.each([
    ['cleared', clearRow, ['blijft', '', 'Bram']],
    ['deleted', deleteRow, ['blijft', 'Bram']],
  ])('are told of a row that the other %s, which stays away', async (_, takeOut, left) => {
    const { panes, settle, reload } = await twoPanes(1);
    const [anna, bram] = panes;
    await anna.add('blijft');
    await anna.add('weg');
    await settle();
    await bram.author.at(() => takeOut(1));
    await settle();
    await bram.add('Bram');
    await settle();
    await reload(0, 9);
    await settle();
    expect((await rowsOf(anna.author)).map(({ name }) => name)).toEqual(left);
    expect(anna.repairs).toMatchObject([{ kind: 'takenOut', complaint: { name: 'weg' } }]);
    expect(bram.repairs).toEqual([]);
  });

  it('do not get back a row that they cleared themselves, and hear nothing of it', async () => {
    const { panes, settle, reload } = await twoPanes(1);
    const [anna, bram] = panes;
    await anna.add('blijft');
    await anna.add('weg');
    await settle();
    await anna.author.at(() => clearRow(1));
    await bram.add('Bram');
    await settle();
    await reload(0, 9);
    await settle();
    expect((await rowsOf(anna.author)).map(({ name }) => name)).toEqual(['blijft', '', 'Bram']);
    expect(anna.repairs).toEqual([]);
  });

  it('get back a row that was written over, also where what came over it was cleared before anybody looked', async () => {
    const { panes, edits, settle } = await twoPanes(1);
    const [anna, bram] = panes;
    await anna.add('eerste');
    await settle();
    await anna.add('Anna');
    await bram.add('Bram');
    await bram.author.at(() => clearRow(1));
    edits.arrive();
    await settle();
    const names = (await rowsOf(anna.author)).map(({ name }) => name);
    expect(names.filter((name) => name === 'Anna')).toEqual(['Anna']);
  });

  it('get a row back that a colleague took out, when they ask for it', async () => {
    const { panes, settle } = await twoPanes(1);
    const [anna, bram] = panes;
    await anna.add('blijft');
    await anna.add('weg');
    await settle();
    await bram.author.at(() => clearRow(1));
    await settle();
    const [taken] = anna.repairs;
    if (taken?.kind !== 'takenOut') throw new Error('nothing was told');
    await anna.author.at(() => restore(anna.ports, taken.complaint));
    await settle();
    expect((await rowsOf(bram.author)).map(({ name }) => name)).toContain('weg');
    expect((await rowsOf(bram.author)).find(({ name }) => name === 'weg')?.caseNumber).toBe(
      anna.told.get('weg'),
    );
  });

  it('get back a row that was written over, whichever other row one of them deletes then', async () => {
    const { panes, edits, settle } = await twoPanes(1);
    const [anna, bram] = panes;
    await anna.add('weg');
    await settle();
    await anna.add('Anna');
    await bram.add('Bram');
    await bram.author.at(() => deleteRow(0));
    edits.arrive();
    await settle();
    const names = (await rowsOf(bram.author)).map(({ name }) => name);
    expect(names).toEqual(['Bram', 'Anna']);
    expect(await rowsOf(anna.author)).toEqual(await rowsOf(bram.author));
  });

  it('do not get back a row that one of them deleted, also where others moved it before', async () => {
    const { panes, settle } = await twoPanes(1);
    const [anna, bram] = panes;
    for (const name of ['eerste', 'tweede', 'weg']) await anna.add(name);
    await settle();
    await bram.author.at(() => deleteRow(0));
    await settle();
    await bram.author.at(() => deleteRow(1));
    await settle();
    await bram.add('Bram');
    await settle();
    expect((await rowsOf(anna.author)).map(({ name }) => name)).toEqual(['tweede', 'Bram']);
  });

  it.each([1, 2])(
    'who register 200 complaints each, with late edits and lost replies, lose none (seed %i)',
    async (seed) => {
      const { panes, edits, settle } = await twoPanes(seed);
      const dice = seededRandom(seed + 100);
      const outOf = (chances: number) => dice.below(chances) === 0;

      for (let index = 0; index < 200; index++) {
        for (const [who, pane] of panes.entries()) {
          if (outOf(5)) pane.author.faults.loseReply(1 + dice.below(3));
          await pane.add(`${who}-${index}`);
        }
        if (!outOf(3)) edits.arrive(dice.below(8));
        for (const pane of panes) if (outOf(2)) await pane.keep();
      }
      await settle();

      const [here, there] = [await rowsOf(panes[0].author), await rowsOf(panes[1].author)];
      expect(here).toEqual(there);
      expect(here).toHaveLength(400);
      const told = new Map([...panes[0].told, ...panes[1].told]);
      expect(new Map(here.map(({ name, caseNumber }) => [name, caseNumber]))).toEqual(told);
      expect(new Set(told.values()).size).toBe(400);
      expect(new Set(here.map(({ rowId }) => rowId)).size).toBe(400);
      // It was put to the test: rows were overwritten after they had been seen.
      expect(panes.flatMap(({ repairs }) => repairs).length).toBeGreaterThan(50);
    },
    120_000,
  );
});
