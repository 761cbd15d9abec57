import { intend } from '../../../src/usecases/intentions/intend';
import type { Finished } from '../../../src/usecases/intentions/finishIntentions';
import { createFurtherPorts } from '../../../src/workbook/ports/createFurtherPorts';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { newSession } from '../../../src/workbook/table/session';
import { fakeIntentions } from '../../fakes/fakeIntentions';
import { valueOf } from '../../fixtures/valueOf';
import type { HostErrorCode } from '../../host/engine/faults';
import { startLocalExcel } from '../../host/inProcess';
import { copyWorkbook } from '../../host/model/copyWorkbook';
import type { Workbook } from '../../host/model/Workbook';
import { wholeWorkbook } from '../adoption/wholeWorkbook';
import { aPerson, openWorld, type World } from '../anyMoment/world';
import { afterEachRequest } from './afterEachRequest';
import { deeds, type Doing } from './doings';

type Browser = ReturnType<typeof fakeIntentions>;

/** `refused`: nothing of the request was applied; `lost`: all of it was, and nobody heard so; `killed`: the pane went then. */
export type How = 'refused' | 'lost' | 'killed';

export interface Interrupted {
  nth: number;
  how: How;
  /** What the pane told of the action, where it was there to tell; `null`: that all was well. */
  told: string | null;
  /** What the next look, or the next pane, told. */
  finished: Finished['how'][];
  /** Somebody had to do it once more, as they were told. */
  repeated: boolean;
  /** The workbook is the one of the undisturbed run. */
  isSame: boolean;
}

/** Interrupts actions at their requests, each in a copy of one register, and goes on as a person would. */
export function interruptions() {
  let world: World;
  const wholes = new Map<string, { whole: string; requests: number; stages: Stage[] }>();

  const openPane = async (workbook: Workbook, browser: Browser) => {
    const host = startLocalExcel({ workbook: copyWorkbook(workbook) });
    const session = newSession();
    const register = createWorkbookRegister(session);
    const further = createFurtherPorts(session);
    valueOf(await register.open());
    let ids = 0;
    const { ports, finish } = intend(
      { register, ...further },
      { store: browser.openPane(), newId: () => `i${++ids}`, wait: async () => {}, after: () => {} },
    );
    const pane: World = {
      ...world,
      host,
      person: aPerson(),
      register: ports.register,
      further: { ...further, ...ports },
    };
    return { pane, finish: async () => valueOf(await finish()).map(({ how }) => how) };
  };

  /** What a pane that goes after one of its requests leaves. */
  interface Stage {
    nth: number;
    workbook: Workbook;
    browser: Browser;
  }

  async function undisturbed(name: string, doing: Doing) {
    const known = wholes.get(name);
    if (known) return known;
    const browser = fakeIntentions();
    const { pane } = await openPane(world.workbook, browser);
    const stages: Stage[] = [];
    let before = '';
    const keepStage = (nth: number) => {
      const now = JSON.stringify([wholeWorkbook(pane.host.workbook), browser.now()]);
      // Before the first nothing was done yet.
      if (nth > 0 && now !== before)
        stages.push({ nth, workbook: copyWorkbook(pane.host.workbook), browser: browser.copy() });
      before = now;
    };
    const { stop, count } = afterEachRequest(keepStage);
    const { refused } = await doing()(pane).finally(stop);
    if (refused !== null) throw new Error(`${name} was refused although nothing happened: ${refused}`);
    const done = { whole: JSON.stringify(wholeWorkbook(pane.host.workbook)), requests: count(), stages };
    wholes.set(name, done);
    return done;
  }

  const isDone = (finished: readonly string[]) => finished.some((how) => how === 'stood' || how === 'done');

  async function killed(name: string, doing: Doing, { nth, workbook, browser }: Stage): Promise<Interrupted> {
    const { whole } = await undisturbed(name, doing);
    const { pane, finish } = await openPane(workbook, browser);
    const finished = await finish();
    const repeated = !isDone(finished);
    if (repeated) await doing()(pane);
    const isSame = JSON.stringify(wholeWorkbook(pane.host.workbook)) === whole;
    return { nth, how: 'killed', told: null, finished, repeated, isSame };
  }

  async function failed(
    name: string,
    doing: Doing,
    nth: number,
    how: 'refused' | 'lost',
    code: HostErrorCode,
  ): Promise<Interrupted> {
    const { whole } = await undisturbed(name, doing);
    const { pane, finish } = await openPane(world.workbook, fakeIntentions());
    if (how === 'refused') pane.host.faults.fail(code, nth);
    else pane.host.faults.loseReply(nth);
    const run = doing();
    const { refused } = await run(pane);
    const finished = await finish();
    const repeated = refused !== null && !isDone(finished);
    if (repeated) await run(pane);
    const isSame = JSON.stringify(wholeWorkbook(pane.host.workbook)) === whole;
    return { nth, how, told: refused, finished, repeated, isSame };
  }

  return {
    names: Object.keys(deeds),
    async open() {
      world = await openWorld();
    },
    /** The pane goes after any request that changed the workbook or what is kept. */
    async kill(name: string): Promise<Interrupted[]> {
      const doing = doingOf(name);
      const { stages } = await undisturbed(name, doing);
      const ends: Interrupted[] = [];
      for (const stage of stages) ends.push(await killed(name, doing, stage));
      return ends;
    },
    /** One request after the other is refused, or its answer is lost. */
    async fail(
      name: string,
      how: 'refused' | 'lost',
      { code = 'InvalidOrTimedOutSession', which = () => true }: FailOptions = {},
    ): Promise<Interrupted[]> {
      const doing = doingOf(name);
      const { requests } = await undisturbed(name, doing);
      const ends: Interrupted[] = [];
      for (let nth = 1; nth <= requests; nth++)
        if (which(nth)) ends.push(await failed(name, doing, nth, how, code));
      return ends;
    },
  };
}

interface FailOptions {
  code?: HostErrorCode;
  which?: (nth: number) => boolean;
}

function doingOf(name: string): Doing {
  const doing = deeds[name];
  if (!doing) throw new Error(`no action ${name}`);
  return doing;
}
