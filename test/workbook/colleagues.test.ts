import type { Draft } from '../../src/procedure/complaint/draft';
import { forgetDeleted } from '../../src/usecases/register/forgetDeleted';
import { keepAppended } from '../../src/usecases/register/keepAppended';
import type { Repair } from '../../src/usecases/register/keepAppended';
import { registerComplaint } from '../../src/usecases/register/registerComplaint';
import type { Attempt } from '../../src/usecases/register/registration';
import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import { onComplaintsChanged } from '../../src/workbook/watch/onComplaintsChanged';
import { fixedClock } from '../fakes/fixedClock';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { seededRandom } from '../fakes/seededRandom';
import { aDraft } from '../fixtures/aDraft';
import { valueOf } from '../fixtures/valueOf';
import { startTwoAuthors, type Author } from '../host/sharing/startTwoAuthors';
import { openedRegister } from './openedRegister';
import { asColleague, readRows } from './sheetReading';

const clock = fixedClock('2026-07-01');

/** One colleague's pane: it registers, hears of the other's edits and keeps what it registered. */
async function openPane(author: Author, seed: number) {
  const register = createWorkbookRegister();
  const ports = {
    register,
    clock,
    random: seededRandom(seed),
    identity: fixedIdentity(),
  };
  const opened = await author.at(async () => valueOf(await register.open()));
  if (!opened) throw new Error('no register in the shared workbook');
  let heard = false;
  await author.at(() =>
    onComplaintsChanged((change) => {
      if (change === 'deletion') void forgetDeleted(register);
      if (change === 'colleague') heard = true;
    }),
  );

  /** The number that the relation was told last, by name. */
  const told = new Map<string, string>();
  const repairs: Repair[] = [];
  return {
    author,
    register,
    told,
    repairs,
    /** Registers as a person does, who presses again as long as the form says that it did not end well. */
    async add(name: string, more: Draft = {}): Promise<void> {
      let attempt: Attempt | null = null;
      for (let press = 1; press <= 20; press++) {
        const result = await author.at(() =>
          registerComplaint(ports, opened, aDraft({ ...more, name }), attempt),
        );
        if (result.kind === 'registered') return void told.set(name, result.complaint.caseNumber);
        attempt = result.kind === 'unfinished' ? result.attempt : null;
      }
      throw new Error(`${name} could not be registered`);
    },
    /** What the pane does when it heard of a colleague's edit; gives whether it did. */
    async keep(): Promise<boolean> {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (!heard) return false;
      heard = false;
      for (const repair of await author.at(() => keepAppended(ports))) {
        repairs.push(repair);
        // A look that failed would be taken again by the notice's button.
        if (repair.kind === 'failed') heard = true;
        else told.set(repair.complaint.name, repair.complaint.caseNumber);
      }
      return true;
    },
  };
}

/** A register that two colleagues have opened. */
async function twoPanes(seed: number) {
  const { host } = await openedRegister();
  const { authors, edits } = await startTwoAuthors(host.workbook);
  const panes = [await openPane(authors[0], seed), await openPane(authors[1], seed + 1)] as const;
  /** Lets everything arrive, and the panes do what they do about it, until nothing is under way. */
  const settle = async () => {
    let busy = true;
    while (busy) {
      edits.arrive();
      const kept = [await panes[0].keep(), await panes[1].keep()];
      busy = edits.count > 0 || kept.includes(true);
    }
  };
  return { panes, edits, settle };
}

const rowsOf = (author: Author) => author.at(() => readRows());

/** Deletes the last row of the table, as a person does who took it for a mistake. */
const deleteLastRow = () =>
  asColleague((workbook) => {
    const body = workbook.tables.getItem('tblKlachten').getDataBodyRange();
    body.getLastRow().delete(Excel.DeleteShiftDirection.up);
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
    await bram.author.at(deleteLastRow);
    await settle();
    await bram.add('Bram');
    await settle();
    expect((await rowsOf(anna.author)).map(({ name }) => name)).toEqual(['blijft', 'Bram']);
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
