import type { DraftStore } from '../../../usecases/ports/drafts';

/** After so many milliseconds without a key what was typed is kept. */
const pause = 1_000;
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

/** Keeps one draft outside the pane while it changes. Best effort and silent: keys of the last second may be lost. */
export function draftKeeper(drafts: DraftStore, purpose: string): DraftKeeper {
  let latest: unknown = null;
  let kept: unknown = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = async () => {
    clearTimeout(timer);
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
      timer = setTimeout(() => void keep(), pause);
    },
    flush: () => void keep(),
    forget() {
      clearTimeout(timer);
      latest = null;
      kept = null;
      void drafts.clear(purpose);
    },
  };
}
