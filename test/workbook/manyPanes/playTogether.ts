import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import { momentOn } from '../../../src/procedure/calendar/moment';
import { seededRandom } from '../../fakes/seededRandom';
import { valueOf } from '../../fixtures/valueOf';
import { aRow } from '../aRow';
import { beforeEachRequest, colleague } from '../anyMoment/beforeEachRequest';
import { readRows } from '../sheetReading';
import { readTable } from '../sideReading';
import { panesOf, type TestPane } from '../twoPanes';
import { caseDeeds, type CaseDeed } from './caseDeeds';
import type { Story, Told } from './laws';

const first = [1, 2, 3, 4, 5].map((index) =>
  aRow(`r${index}`, `2026-000${index}-A${'BCDEF'[index - 1]}`, { name: `Klant ${index}` }),
);
const today = toDay('2026-07-01');

/** After so many rounds of a minute everything has arrived: nothing is under way longer than the panes reckon with. */
const underWayAtMost = 4;

/** How often things happened. */
export type Counts = Record<
  | CaseDeed['kind']
  | 'register'
  | 'refused'
  | 'lostReply'
  | 'betweenRequests'
  | 'sort'
  | 'reload'
  | 'crossed'
  | 'restored'
  | 'takenOut'
  | 'renumbered',
  number
>;

const noCounts = (): Counts => ({
  register: 0,
  edit: 0,
  link: 0,
  handOver: 0,
  followUp: 0,
  check: 0,
  call: 0,
  restart: 0,
  close: 0,
  refused: 0,
  lostReply: 0,
  betweenRequests: 0,
  sort: 0,
  reload: 0,
  crossed: 0,
  restored: 0,
  takenOut: 0,
  renumbered: 0,
});

const rowIdsIn = async ({ author }: TestPane) =>
  (await author.at(() => readRows())).map(({ rowId }) => rowId as Complaint['rowId']);

/** The complaint as this pane reads it; `null` where another row stands by now. */
const seenBy = async ({ author, register }: TestPane, rowId: Complaint['rowId']) =>
  valueOf(await author.at(() => register.byRowId(rowId)));

/** Somebody without a pane sorts the sheet of complaints. */
async function sortSheet(ascending: boolean): Promise<void> {
  const context = colleague();
  context.workbook.tables.getItem('tblKlachten').sort.apply([{ key: 5, ascending }]);
  // A reply that gets lost was meant for the pane.
  await context.sync().catch(() => {});
}

/**
 * People who do everything mixed in one register, each in a pane: what they write arrives late, also between the requests of
 * what another is doing, replies get lost, somebody sorts, and panes are loaded anew. The same for the same seed.
 * @param actions of each of them
 */
export async function playTogether(
  people: number,
  seed: number,
  actions: number,
): Promise<{ story: Story; counts: Counts }> {
  const { panes, edits, settle, reload, pass } = await panesOf(people, seed, first);
  const dice = seededRandom(seed + 500);
  const outOf = (chances: number) => dice.below(chances) === 0;
  const counts = noCounts();
  const registered = first.map(({ name }) => name);
  const told: Told[] = [];
  let minute = 0;
  const clock = {
    today: () => today,
    now: () => momentOn(today, 9 + Math.floor(minute / 60), minute % 60),
  };
  for (const pane of panes) pane.liveBy(clock);

  let isActing = false;
  const stop = beforeEachRequest(async () => {
    if (!isActing || !outOf(4)) return;
    counts.betweenRequests++;
    if (edits.count > 0) return edits.arrive(1);
    // What crosses a sort lands in another row, and nobody can tell: so when nothing is under way.
    await sortSheet(outOf(2));
    counts.sort++;
    edits.arrive();
  });

  const acting = async (pane: TestPane, act: () => Promise<void>) => {
    const { faults } = pane.author;
    const losesReply = outOf(5);
    if (losesReply) faults.loseReply(1 + dice.below(3));
    isActing = true;
    await act();
    isActing = false;
    if (losesReply) counts.lostReply += 1 - faults.calm();
  };

  const register = (pane: TestPane) =>
    acting(pane, async () => {
      const name = `${pane.ports.identity.me()} ${minute}`;
      await pane.add(name);
      registered.push(name);
      counts.register++;
    });

  const changeACase = async (pane: TestPane) => {
    const by = pane.ports.identity.me();
    const rowIds = await rowIdsIn(pane);
    const before = await seenBy(pane, rowIds[dice.below(outOf(2) ? 4 : rowIds.length)] as Complaint['rowId']);
    if (!before) return;
    let changes: Told['changes'] = {};
    const expecting = (expected: Complaint) => {
      changes = expected;
    };
    await acting(pane, async () => {
      // What the procedure doesn't allow now is refused before anything is asked of Excel.
      for (let tries = 0; tries < 8; tries++) {
        const deed = caseDeeds[dice.below(caseDeeds.length)] as CaseDeed;
        const { kind } = await pane.author.at(() =>
          deed.act({ ...pane.ports, expecting }, before, `${by}-${minute}`),
        );
        const isDone = kind === 'taken' || kind === 'saved';
        counts[isDone ? deed.kind : 'refused']++;
        if (isDone) told.push({ by, rowId: before.rowId, at: clock.now(), before, changes });
        if (kind !== 'refused') return;
      }
    });
  };

  const chooseAll = async () => {
    for (const pane of panes) await pane.choose(outOf(2) ? 'ours' : 'theirs');
  };

  try {
    for (; minute < actions; minute++) {
      for (const [person] of panes.entries()) {
        const pane = panes[person] as TestPane;
        await (outOf(4) ? register(pane) : changeACase(pane));
        if (outOf(20)) {
          await reload(person, 10_000 * seed + 10 * minute + person);
          counts.reload++;
        }
      }
      const isLate = minute % underWayAtMost === underWayAtMost - 1;
      edits.arrive(isLate ? Infinity : dice.below(8));
      for (const pane of panes) if (isLate || outOf(2)) await pane.keep();
      if (outOf(5)) await chooseAll();
      pass(60_000);
    }
    for (let round = 0; round < 10; round++) {
      await settle();
      await chooseAll();
    }
    await settle();
  } finally {
    await stop();
  }

  const crossed = new Set<string>();
  for (const { repairs, ports } of panes) {
    for (const repair of repairs) {
      if (repair.kind !== 'failed') counts[repair.kind]++;
      if (repair.kind === 'crossed') crossed.add(`${ports.identity.me()} ${repair.crossing.found.rowId}`);
    }
  }
  const read: Complaint[][] = [];
  for (const pane of panes) {
    const rows: Complaint[] = [];
    for (const rowId of await rowIdsIn(pane)) {
      const row = await seenBy(pane, rowId);
      if (row) rows.push(row);
    }
    read.push(rows);
  }
  const { author } = panes[0] as TestPane;
  const [log, rounds] = [
    await author.at(() => readTable('tblLogboek')),
    await author.at(() => readTable('tblRondes')),
  ];
  const numbers = panes.map((pane) => pane.told);
  return { story: { read, log, rounds, registered, numbers, told, crossed }, counts };
}
