import type { Intention, IntentionStore } from '../ports/intentions';
import type { Fault, Outcome } from '../ports/ports';
import type { DeedPorts } from './deed';
import { deedOf } from './deeds';
import { finishIntentions, isLeft } from './finishIntentions';
import type { Finished } from './finishIntentions';
import { inTurn } from './inTurn';
import { isCertain } from './isCertain';
import { watchWritten } from './watchWritten';

/** What a try says, whenever it was made. */
const sayingOf = (asked: readonly unknown[]): string =>
  JSON.stringify(asked, (key, value: unknown) => (key === 'at' ? undefined : value));

type Operation = (...asked: unknown[]) => Promise<Outcome<unknown>>;

interface Intending {
  store: IntentionStore;
  newId: () => string;
  wait: (milliseconds: number) => Promise<void>;
  /** Does something so many milliseconds later, if the pane is still there. */
  after: (milliseconds: number, act: () => void) => void;
}

/** Ports that keep what they are asked first, and what finishes the deeds of a pane that is gone. */
export interface Intended {
  ports: DeedPorts;
  /**
   * Looks what became of what earlier panes left, and of what this one could not tell; never twice at once.
   * @param here deeds of a file elsewhere of which somebody said that this is the file
   */
  finish: (here?: readonly string[]) => Promise<Outcome<Finished[]>>;
  /** The same; what it finds is told by the next `finish`. */
  look: () => Promise<Outcome<void>>;
  /** Whether a deed that was begun outlives this pane. */
  isKept: (id: string) => Promise<Outcome<boolean>>;
  /** Forgets deeds: those of a file elsewhere, and those that somebody took back. */
  leave: (ids: readonly string[]) => Promise<Outcome<void>>;
}

/**
 * Lets the ports keep a deed before its first request and forget it once it is certain how it ended. An answer that tells
 * nothing is settled by a look at the workbook; where that can't be had either, the deed stays kept and the next look or
 * the next pane settles it. A repeat of such a deed looks first, so that nothing is done twice.
 */
export function intend(ports: DeedPorts, { store, newId, wait, after }: Intending): Intended {
  /** Deeds of this pane that ended without anybody knowing how. */
  const unsure = new Map<string, Intention>();
  /** Deeds of an earlier pane that were finished while somebody may be doing the same here. */
  const ended = new Set<string>();
  /** Deeds that this browser could not keep. */
  const unkept = new Set<string>();
  const turns = inTurn();
  const written = watchWritten(ports, { store, newId, after });
  const keep = async (intention: Intention) => {
    if (await store.keep(intention)) unkept.delete(intention.id);
    else unkept.add(intention.id);
  };
  const forget = (id: string) => {
    unsure.delete(id);
    unkept.delete(id);
    return store.drop(id);
  };

  /** It stands in the workbook now. */
  const stands = async (intention: Intention) => {
    unsure.delete(intention.id);
    unkept.delete(intention.id);
    await written.keep({ ...intention, isTold: false });
  };

  async function settle(intention: Intention): Promise<Outcome<unknown> | null> {
    const { operation, asked, id } = intention;
    const looked = await deedOf(operation)?.look?.(ports, asked);
    if (!looked) return null;
    if (!looked.ok) return looked;
    const { standing } = looked.value;
    const rest = standing.kind === 'partly' ? await standing.finish() : null;
    if (rest && !rest.ok && !isCertain(rest.fault)) return rest;
    await (standing.kind === 'stands' || rest?.ok ? stands(intention) : forget(id));
    if (standing.kind === 'stands') return { ok: true, value: standing.value };
    return rest;
  }

  async function perform(operation: string, asked: readonly unknown[], run: Operation) {
    const deed = deedOf(operation);
    const kept = deed?.kept?.(asked) ?? asked;
    const said = sayingOf(kept);
    const isSame = (one: Intention) => one.operation === operation && sayingOf(one.asked) === said;
    const earlier = [...unsure.values()].find(isSame);
    const before = earlier ? await settle(earlier) : null;
    if (before) return before;

    const id = deed?.idOf?.(asked) ?? newId();
    return turns(id, async () => {
      const intention: Intention = { id, operation, asked: kept, isTold: false };
      const since = ended.delete(id) ? await settle(intention) : null;
      if (since) return since;
      unsure.delete(id);
      await keep(intention);
      const outcome = await run(...asked);
      const fault: Fault | null = outcome.ok ? (deed?.faultIn?.(outcome.value) ?? null) : outcome.fault;
      if (fault === null) {
        void stands(intention);
        return outcome;
      }
      if (isCertain(fault) && !deed?.isOutgoing) {
        void forget(id);
        return outcome;
      }
      if (deed?.isOutgoing) return outcome;
      const told: Intention = { ...intention, isTold: true };
      unsure.set(id, told);
      const settled = await settle(told);
      if (settled?.ok) return settled;
      if (unsure.has(id)) await keep(told);
      return outcome;
    });
  }

  const putBack: DeedPorts['register']['putBack'] = async (unsettled) => {
    const put = await ports.register.putBack(unsettled);
    if (put.ok) void written.keepOn(unsettled.change);
    return put;
  };

  const unsettled: DeedPorts['register']['unsettled'] = async () => {
    await written.takeRest();
    return ports.register.unsettled();
  };

  const troubled: DeedPorts['register']['troubled'] = async () => {
    const found = await ports.register.troubled();
    // The next pane is not to put back what was meant to go.
    for (const one of found.ok ? found.value : [])
      if (one.kind === 'takenOut') written.forget(one.complaint.rowId);
    return found;
  };

  const protect = <Port extends object>(name: keyof DeedPorts, port: Port, own: Partial<Port> = {}): Port =>
    new Proxy(port, {
      get: (target, operation) => {
        if (operation in own) return own[operation as keyof Port];
        // The ports' operations take what they are asked, and these promise an outcome.
        const run = target[operation as keyof Port] as Operation;
        const isKept = deedOf(String(operation))?.port === name;
        return isKept ? (...asked: unknown[]) => perform(String(operation), asked, run) : run;
      },
    });

  let looking: Promise<void> | null = null;
  /** Ends that nobody heard of yet. */
  let untold: Finished[] = [];
  const lookOnce = async (here: readonly string[]) => {
    const all = await store.left();
    await written.takeOn(all.filter(({ isWritten }) => isWritten));
    const left = all.filter(({ isWritten }) => !isWritten);
    const finished = await finishIntentions(ports, [...left, ...unsure.values()], {
      forget,
      stands,
      turns,
      wait,
      here: new Set(here),
    });
    for (const end of finished) if (!isLeft(end)) ended.add(end.id);
    untold = [...untold.filter((end) => !isLeft(end)), ...finished];
  };
  const look = (here: readonly string[]) => (looking ??= lookOnce(here).finally(() => (looking = null)));
  return {
    ports: {
      register: protect('register', ports.register, { putBack, troubled, unsettled }),
      calamities: protect('calamities', ports.calamities),
      samples: protect('samples', ports.samples),
      letters: protect('letters', ports.letters),
    },
    async finish(here = []) {
      await look(here);
      const finished = untold;
      untold = [];
      return { ok: true, value: finished };
    },
    async look() {
      await look([]);
      return { ok: true, value: undefined };
    },
    isKept: async (id) => ({ ok: true, value: !unkept.has(id) }),
    async leave(ids) {
      for (const id of ids) await forget(id);
      return { ok: true, value: undefined };
    },
  };
}
