import { contradictionIn } from '../../../src/procedure/complaint/contradiction';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { yearOfNumber } from '../../../src/procedure/complaint/caseNumber';
import { seededRandom } from '../../fakes/seededRandom';
import { aRow } from '../aRow';
import { asColleague, readRows } from '../sheetReading';
import { readTable } from '../sideReading';
import type { Author } from '../../host/sharing/startTwoAuthors';
import { panesOf } from '../twoPanes';
import type { TestPane } from '../twoPanes';
import { caseDeeds } from './caseDeeds';

/** How much each pane does; MIXED_ACTIONS=200 for a long run. */
const actions = Number(process.env['MIXED_ACTIONS'] ?? 15);
const seeds = (process.env['MIXED_SEEDS'] ?? '1').split(',').map(Number);

const first = [1, 2, 3, 4, 5].map((index) =>
  aRow(`r${index}`, `2026-000${index}-A${'BCDEF'[index - 1]}`, { name: `Klant ${index}` }),
);

/** Somebody who has no pane sorts the sheet. */
const sortSheet = (ascending: boolean) =>
  asColleague((workbook) => {
    workbook.tables.getItem('tblKlachten').sort.apply([{ key: 5, ascending }]);
  });

const rowIdsIn = async (author: Author) =>
  (await author.at(() => readRows())).map(({ rowId }) => rowId as Complaint['rowId']);

const casesIn = async ({ author, register }: TestPane): Promise<Complaint[]> => {
  const found: Complaint[] = [];
  for (const rowId of await rowIdsIn(author)) {
    const one = await author.at(() => register.byRowId(rowId));
    if (one.ok && one.value) found.push(one.value);
  }
  return found;
};

/** A step that its pane was told was taken: what its line says, or for an edit what stands or was changed by who saw it. */
interface Told {
  by: string;
  rowId: string;
  typed: string | null;
}

it.each(seeds.flatMap((seed) => [2, 3].map((people) => [people, seed] as const)))(
  '%i panes that do everything mixed keep each complaint, line and round, and are told what they lost (seed %i)',
  async (people, seed) => {
    const shared = await panesOf(people, seed, first);
    const { panes, edits, settle, reload } = shared;
    const dice = seededRandom(seed + 500);
    const outOf = (chances: number) => dice.below(chances) === 0;
    const done: Told[] = [];
    const crossed = new Set<string>();
    const registered: string[] = [];

    const choose = async (pane: TestPane) => {
      for (const { found } of pane.crossings()) crossed.add(`${pane.ports.identity.me()} ${found.rowId}`);
      await pane.choose(outOf(2) ? 'ours' : 'theirs');
    };

    for (let index = 0; index < actions; index++) {
      for (const [person, pane] of panes.entries()) {
        const by = pane.ports.identity.me();
        if (outOf(6)) pane.author.faults.loseReply(1 + dice.below(3));
        if (outOf(4)) {
          const name = `${by} ${index}`;
          await pane.add(name);
          registered.push(name);
        } else {
          const rowIds = await rowIdsIn(pane.author);
          const rowId = rowIds[dice.below(rowIds.length)]!;
          const found = await pane.author.at(() => pane.register.byRowId(rowId));
          if (found.ok && found.value) {
            const typed = `${by}-${index}`;
            const deed = caseDeeds[dice.below(caseDeeds.length)]!;
            const seen = found.value;
            const result = await pane.author.at(() => deed.act(pane.ports, seen, typed));
            if (result.kind === 'taken' || result.kind === 'saved') {
              done.push({ by, rowId, typed: deed.isEdit ? typed : null });
            }
          }
        }
        if (outOf(12)) await pane.author.at(() => sortSheet(outOf(2)));
        if (outOf(10)) {
          await settle();
          for (const one of panes) await choose(one);
          await reload(person, seed + 1000 + index);
        }
      }
      if (!outOf(3)) edits.arrive(dice.below(8));
      for (const pane of panes) if (outOf(2)) await pane.keep();
    }
    for (let round = 0; round < 10; round++) {
      await settle();
      for (const pane of panes) await choose(pane);
    }
    await settle();

    const all: Complaint[][] = [];
    for (const pane of panes) all.push(await casesIn(pane));
    const [rows = []] = all;
    for (const others of all) expect(others).toEqual(rows);
    expect(rows.map(({ name }) => name).sort()).toEqual(
      [...first.map(({ name }) => name), ...registered].sort(),
    );
    expect(new Set(rows.map(({ rowId }) => rowId)).size).toBe(rows.length);
    expect(new Set(rows.map(({ caseNumber }) => caseNumber)).size).toBe(rows.length);
    for (const { told } of panes) {
      for (const [name, caseNumber] of told) {
        expect(rows.find((row) => row.name === name)?.caseNumber).toBe(caseNumber);
      }
    }
    for (const row of rows) {
      expect([row.caseNumber, contradictionIn(row)]).toEqual([row.caseNumber, null]);
      expect(yearOfNumber(row.caseNumber)).toBe(2026);
    }

    const at = panes[0]!.author;
    const log = await at.at(() => readTable('tblLogboek'));
    const linesOf = (by: string, rowId: string) =>
      log.filter((line) => line['Door'] === by && line['RijID'] === rowId);
    const mine = new Map<string, number>();
    for (const { by, rowId } of done) {
      mine.set(`${by} ${rowId}`, (mine.get(`${by} ${rowId}`) ?? 0) + 1);
    }
    for (const [key, count] of mine) {
      const at = key.lastIndexOf(' ');
      const lines = linesOf(key.slice(0, at), key.slice(at + 1));
      expect([key, lines.length >= count]).toEqual([key, true]);
    }
    for (const { by, rowId, typed } of done) {
      if (typed === null) continue;
      const stands = rows.find((row) => row.rowId === rowId)?.town === typed;
      const seen = log.some((line) => line['RijID'] === rowId && String(line['Wat']).includes(`${typed} →`));
      expect([typed, stands || seen || crossed.has(`${by} ${rowId}`)]).toEqual([typed, true]);
    }
    const rounds = await at.at(() => readTable('tblRondes'));
    for (const { rowId, round } of rows) {
      const numbers = rounds.filter((line) => line['RijID'] === rowId).map((line) => Number(line['Ronde']));
      const expected = Array.from({ length: (round ?? 1) - 1 }, (_, index) => index + 1);
      expect([rowId, numbers.sort((one, other) => one - other)]).toEqual([rowId, expected]);
    }
    // It was put to the test.
    expect(done.length).toBeGreaterThan(actions / 4);
  },
  1_800_000,
);
