import type { Complaint } from '../../src/procedure/complaint/complaint';
import type { Versions } from '../../src/procedure/lifeCycle/crossing';
import type { Draft } from '../../src/procedure/complaint/draft';
import { keepAppended } from '../../src/usecases/register/keepAppended';
import type { Repair } from '../../src/usecases/register/keepAppended';
import { intend } from '../../src/usecases/intentions/intend';
import type { WrittenChange } from '../../src/procedure/lifeCycle/crossing';
import type { Clock, ComplaintsChange, Unsettled } from '../../src/usecases/ports/ports';
import { registerComplaint } from '../../src/usecases/register/registerComplaint';
import type { Attempt } from '../../src/usecases/register/registration';
import { settleCrossing } from '../../src/usecases/register/settleCrossing';
import { createFurtherPorts } from '../../src/workbook/ports/createFurtherPorts';
import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import { newSession } from '../../src/workbook/table/session';
import { onComplaintsChanged, onLinesChanged } from '../../src/workbook/watch/onComplaintsChanged';
import { fixedClock } from '../fakes/fixedClock';
import { fakeIntentions } from '../fakes/fakeIntentions';
import { fixedIdentity } from '../fakes/fixedIdentity';
import { seededRandom } from '../fakes/seededRandom';
import { aDraft } from '../fixtures/aDraft';
import { valueOf } from '../fixtures/valueOf';
import { copyWorkbook } from '../host/model/copyWorkbook';
import type { Workbook } from '../host/model/Workbook';
import { openShared, startAuthors, type Author } from '../host/sharing/startTwoAuthors';
import { openedRegister } from './openedRegister';

type Browser = ReturnType<typeof fakeIntentions>;

/** One colleague's pane: it writes, hears of the other's edits and keeps what it wrote, and first what it is asked. */
async function openPane(author: Author, seed: number, me: string, browser: Browser) {
  const session = newSession();
  let deeds = 0;
  const { ports: kept, finish } = intend(
    { ...createFurtherPorts(session), register: createWorkbookRegister(session) },
    { store: browser.openPane(), newId: () => `${seed}-${++deeds}`, wait: async () => {}, after: () => {} },
  );
  const { register } = kept;
  let clock = fixedClock('2026-07-01');
  const ports = {
    register,
    clock: { today: () => clock.today(), now: () => clock.now() },
    random: seededRandom(seed),
    identity: fixedIdentity(me),
  };
  const opened = await author.at(async () => valueOf(await register.open()));
  if (!opened) throw new Error('no register in the shared workbook');
  let heard = false;
  await author.at(async () => {
    const listener = (change: ComplaintsChange) => {
      if (change === 'colleague') heard = true;
    };
    await onComplaintsChanged(session, listener);
    await onLinesChanged(session, listener);
  });

  /** The number that the relation was told last, by name. */
  const told = new Map<string, string>();
  const repairs: Repair[] = [];
  const given = new Set<WrittenChange>();
  let crossings: Unsettled[] = [];
  return {
    author,
    register,
    ports,
    opened,
    told,
    repairs,
    /** What this pane has to choose about now. */
    crossings: () => crossings,
    /** It is this day for the pane from now on. */
    liveOn: (day: string) => (clock = fixedClock(day)),
    liveBy: (other: Clock) => (clock = other),
    /** Finishes what an earlier pane of this person left, and looks at what that one wrote, as the pane does when it opens. */
    async finish(): Promise<void> {
      await author.at(() => finish());
      heard = true;
    },
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
      crossings = [];
      for (const repair of await author.at(() => keepAppended(ports, given))) {
        repairs.push(repair);
        // A look that failed would be taken again by the notice's button.
        if (repair.kind === 'failed') heard = true;
        else if (repair.kind === 'crossed') crossings.push(repair.crossing);
        else told.set(repair.complaint.name, repair.complaint.caseNumber);
      }
      return true;
    },
    /** Presses one of the two buttons of every notice about what two wrote at once; one that was refused stays. */
    async choose(choice: keyof Versions): Promise<void> {
      const left: Unsettled[] = [];
      for (const crossing of crossings) {
        const settled = await author.at(() => settleCrossing(ports, crossing, choice));
        if (!settled.ok) left.push(crossing);
      }
      crossings = left;
      if (left.length > 0) heard = true;
    },
  };
}

export type TestPane = Awaited<ReturnType<typeof openPane>>;

const files = new Map<string, Promise<Workbook[]>>();

/** A workbook with a register and these complaints in it, opened by these people, once; each test gets copies. */
async function workbookWith(rows: readonly Complaint[], people: number): Promise<Workbook[]> {
  const { host, register } = await openedRegister();
  for (const row of rows) valueOf(await register.append(row));
  return openShared(host.workbook, people);
}

const names = ['Anna', 'Bram', 'Chris'];

/** A register that some colleagues have opened, with these complaints in it. */
export async function panesOf(people: number, seed: number, rows: readonly Complaint[] = []) {
  const key = JSON.stringify([people, rows]);
  const opened = files.get(key) ?? workbookWith(rows, people);
  files.set(key, opened);
  const { authors, edits } = startAuthors((await opened).map((workbook) => copyWorkbook(workbook)));
  const browsers = authors.map(() => fakeIntentions());
  const panes: TestPane[] = [];
  for (const [person, author] of authors.entries()) {
    panes.push(await openPane(author, seed + person, names[person] ?? '', browsers[person] ?? fail()));
  }
  return {
    panes,
    edits,
    /** Somebody loads their pane anew: what the last one remembered is gone. */
    reload: async (person: number, since: number) => {
      const { author, told, ports, repairs } = panes[person] ?? fail();
      const pane = await openPane(author, since, ports.identity.me(), browsers[person] ?? fail());
      for (const [name, number] of told) pane.told.set(name, number);
      pane.repairs.push(...repairs);
      pane.liveBy(ports.clock);
      panes[person] = pane;
      await pane.finish();
    },
    /** So many milliseconds pass. */
    pass: (milliseconds: number) => browsers.forEach((browser) => browser.pass(milliseconds)),
    /** Lets everything arrive, and the panes do what they do about it, until nothing is under way. */
    settle: async () => {
      let busy = true;
      while (busy) {
        edits.arrive();
        const kept: boolean[] = [];
        for (const pane of panes) kept.push(await pane.keep());
        busy = edits.count > 0 || kept.includes(true);
      }
    },
  };
}

function fail(): never {
  throw new Error('nobody sits there');
}

/** A register that two colleagues have opened, with these complaints in it. */
export async function twoPanes(seed: number, rows: readonly Complaint[] = []) {
  const { panes, ...shared } = await panesOf(2, seed, rows);
  const [anna = fail(), bram = fail()] = panes;
  return { ...shared, panes: [anna, bram] as const };
}
