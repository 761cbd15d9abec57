import { beforeWholeOf, underWayAtMost } from '../../procedure/lifeCycle/crossing';
import type { WrittenChange } from '../../procedure/lifeCycle/crossing';
import type { LogEntry } from '../../procedure/lifeCycle/logEntry';
import type { Intention, IntentionStore, LeftIntention } from '../ports/intentions';
import type { Deed, DeedPorts } from './deed';
import { deedOf } from './deeds';

const watchedFor = underWayAtMost * 60_000;
/** A change whose row is gone waits so long for it: whoever puts the row back may have it from before the change. */
const waitedFor = 12 * watchedFor;

interface Watching {
  store: IntentionStore;
  newId: () => string;
  /** Does something so many milliseconds later. */
  after: (wait: number, act: () => void) => void;
}

/**
 * Keeps what this pane wrote as long as a colleague's edit may still come over it, and watches what a pane wrote that went
 * meanwhile: what a pane remembers of the sheet goes with it.
 */
export function watchWritten(ports: DeedPorts, { store, newId, after }: Watching) {
  /** Under which a change is kept, by its entry for the log. */
  const changes = new WeakMap<LogEntry, string>();
  /** What is kept, by the last time that it was. */
  const kept = new Map<string, object>();
  /** What another pane wrote and this one doesn't watch yet. */
  const untaken = new Map<string, LeftIntention>();
  /** Those of them whose row was gone at a look. */
  const rowless = new Set<string>();
  function dropAfter(wait: number, id: string, mayWait = true) {
    const time = {};
    kept.set(id, time);
    after(wait, () => {
      // It was written once more since.
      if (kept.get(id) !== time) return;
      if (mayWait && rowless.has(id)) dropAfter(waitedFor - watchedFor, id, false);
      else drop(id);
    });
  }

  function drop(id: string) {
    kept.delete(id);
    untaken.delete(id);
    rowless.delete(id);
    void store.drop(id);
  }

  function know(id: string, { entry }: Deed, asked: readonly unknown[]) {
    const said = entry?.(asked);
    if (said) changes.set(said, id);
  }

  async function keep({ id, operation, asked, isTold }: Intention): Promise<void> {
    const deed = deedOf(operation);
    // Of most nobody needs to know more than that it was done.
    if (!deed?.watched) return store.drop(id);
    know(id, deed, asked);
    dropAfter(watchedFor, id);
    await store.keep({ id, operation, asked, isTold, isWritten: true });
  }

  /** Where nothing can be read the next look tries again. */
  async function takeRest(): Promise<void> {
    for (const { id, operation, asked, age } of untaken.values()) {
      const deed = deedOf(operation);
      if (!deed?.watched) continue;
      const { rowId, needsRow, watch } = deed.watched;
      const found = await ports.register.byRowId(rowId(asked));
      if (!found.ok) continue;
      if (needsRow && found.value === null) {
        rowless.add(id);
        continue;
      }
      const wasGone = rowless.delete(id);
      if (age > watchedFor && !wasGone) {
        drop(id);
        continue;
      }
      untaken.delete(id);
      watch(ports, asked, found.value, wasGone);
      know(id, deed, asked);
    }
  }

  return {
    keep,
    /** A line of it that was put back may be run over once more. */
    keepOn: (change: WrittenChange) => {
      const { before, changes: cells, log, round } = change;
      const fields = Object.keys(cells) as (keyof typeof cells)[];
      const seen = Object.fromEntries(fields.map((field) => [field, before[field]]));
      const asked = [
        before.rowId,
        cells,
        { seen, before: beforeWholeOf(change), log, ...(round && { round }) },
      ];
      return keep({ id: changes.get(log) ?? newId(), operation: 'write', asked, isTold: false });
    },
    /** @param left of a pane that is gone */
    async takeOn(left: readonly LeftIntention[]): Promise<void> {
      for (const one of left) {
        const mayWait = deedOf(one.operation)?.watched?.needsRow ?? false;
        const isLate = one.age > (mayWait ? waitedFor : watchedFor);
        if (isLate) await store.drop(one.id);
        if (isLate || one.isElsewhere || kept.has(one.id)) continue;
        untaken.set(one.id, one);
        const isYoung = one.age <= watchedFor;
        dropAfter((isYoung ? watchedFor : waitedFor) - one.age, one.id, isYoung);
      }
      await takeRest();
    },
    takeRest,
    /** Nobody is to watch it any more. */
    forget: drop,
  };
}
