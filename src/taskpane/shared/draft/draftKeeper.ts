import type { DraftStore } from '../../../usecases/ports/drafts';

/** After so many milliseconds without a key what was typed is kept. */
const pause = 1_000;
/** Of somebody who types on without such a pause, no more than so many milliseconds are lost. */
const longest = 5_000;
/** The next try when the workbook couldn't take or give it: a cell is being edited, or there is no connection. */
export const again = 5_000;

export interface DraftKeeper {
  /** Keeps this shortly, unless something newer comes; `null`: there is nothing to keep, and what was kept stays. */
  put(value: unknown): void;
  /** Keeps what was put last, now. */
  flush(): void;
  /** What was put is of no use any more, nor what was kept before. */
  forget(): void;
}

/** Keeps one draft outside the pane while it changes. Best effort and silent: keys of the last second may be lost, of the last five where nobody paused. */
export function draftKeeper(drafts: DraftStore, purpose: string): DraftKeeper {
  let latest: unknown = null;
  let kept: unknown = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** By when what was put is kept at the latest, pause or none. */
  let due = Infinity;

  const keep = async () => {
    clearTimeout(timer);
    due = Infinity;
    if (latest === null || kept === latest) return;
    const wanted = latest;
    if (await drafts.save(purpose, wanted)) {
      kept = wanted;
      // Registered or discarded while it was on its way.
      if (latest === null) await drafts.clear(purpose);
    } else timer = setTimeout(() => void keep(), again);
  };
  return {
    put(value) {
      latest = value;
      clearTimeout(timer);
      due = Math.min(due, Date.now() + longest);
      timer = setTimeout(() => void keep(), Math.min(pause, due - Date.now()));
    },
    flush: () => void keep(),
    forget() {
      clearTimeout(timer);
      due = Infinity;
      latest = null;
      kept = null;
      void drafts.clear(purpose);
    },
  };
}
