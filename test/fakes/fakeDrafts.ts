import type { DraftStore } from '../../src/usecases/ports/drafts';
import type { Fault } from '../../src/usecases/ports/ports';

export interface FakeDrafts extends DraftStore {
  /** What is kept, by purpose. */
  kept: Map<string, unknown>;
  /** Why nothing can be read now. */
  unreadable: Fault | null;
}

/** Keeps drafts in memory, as of Wednesday 8 July 2026, five past two. */
export function fakeDrafts(kept = new Map<string, unknown>()): FakeDrafts {
  const keptAt = new Date(2026, 6, 8, 14, 5).getTime();
  const drafts: FakeDrafts = {
    kept,
    unreadable: null,
    load: async (purpose) =>
      drafts.unreadable
        ? { ok: false, fault: drafts.unreadable }
        : { ok: true, value: kept.has(purpose) ? { value: kept.get(purpose), keptAt } : null },
    save: async (purpose, value) => {
      kept.set(purpose, value);
      return true;
    },
    clear: async (purpose) => {
      kept.delete(purpose);
      return true;
    },
  };
  return drafts;
}
