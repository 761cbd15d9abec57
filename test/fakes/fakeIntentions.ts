import type { Intention, IntentionStore } from '../../src/usecases/ports/intentions';

interface Kept {
  intention: string;
  pane: number;
  isElsewhere: boolean;
  age: number;
}

/** What one browser keeps, in memory; panes of it come and go. */
export function fakeIntentions(kept = new Map<string, Kept>(), opened = 0) {
  let panes = opened;
  return {
    /** What is kept now of which nobody knows yet that it was written, in order. */
    now: (): Intention[] =>
      [...kept.values()]
        .map(({ intention }) => JSON.parse(intention) as Intention)
        .filter(({ isWritten }) => !isWritten),
    /** What it keeps at this moment, as another pane will find it. */
    copy: () => fakeIntentions(new Map([...kept].map(([id, one]) => [id, { ...one }])), panes),
    /** So many milliseconds pass, or the file is opened from elsewhere. */
    pass: (milliseconds: number) => kept.forEach((one) => (one.age += milliseconds)),
    move: () => kept.forEach((one) => (one.isElsewhere = true)),
    /** A pane that is opened now; each that was opened before is gone. */
    openPane(): IntentionStore {
      const pane = ++panes;
      return {
        async keep(intention) {
          // As JSON holds it.
          kept.set(intention.id, { intention: JSON.stringify(intention), pane, isElsewhere: false, age: 0 });
          return true;
        },
        left: async () =>
          [...kept.values()]
            .filter((one) => one.pane !== pane)
            .map(({ intention, age, isElsewhere }) => ({
              ...(JSON.parse(intention) as Intention),
              age,
              isElsewhere,
            })),
        drop: async (id) => void kept.delete(id),
      };
    },
  };
}

/** A browser that refuses to keep anything. */
export const keepsNothing: IntentionStore = {
  keep: async () => false,
  left: async () => [],
  drop: async () => {},
};
