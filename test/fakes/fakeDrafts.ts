import type { DraftStore } from '../../src/usecases/drafts';

export interface FakeDrafts extends DraftStore {
  /** What is kept, by purpose. */
  kept: Map<string, unknown>;
}

/** Keeps drafts in memory, as of Wednesday 8 July 2026, five past two. */
export function fakeDrafts(kept = new Map<string, unknown>()): FakeDrafts {
  const keptAt = new Date(2026, 6, 8, 14, 5).getTime();
  return {
    kept,
    load: async (purpose) => (kept.has(purpose) ? { value: kept.get(purpose), keptAt } : null),
    save: async (purpose, value) => {
      kept.set(purpose, value);
      return true;
    },
    clear: async (purpose) => {
      kept.delete(purpose);
      return true;
    },
  };
}
