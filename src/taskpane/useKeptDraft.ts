import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptDraft } from '../usecases/drafts';
import { usePorts } from './ports';

/** After so many milliseconds without a key what was typed is kept. */
const pause = 1_000;
/** The next try when the workbook couldn't take it: a cell is being edited, or there is no connection. */
const again = 5_000;

interface Typed {
  purpose: string;
  /** What was typed, as JSON can hold it; `null`: nothing. Another object means another draft. */
  value: unknown;
  /** Earlier drafts are looked for from here on. */
  ready: boolean;
}

/**
 * Keeps what is typed outside the pane, and gives back what an earlier pane kept. Best effort and silent: keys of the
 * last second may be lost.
 */
export function useKeptDraft({ purpose, value, ready }: Typed) {
  const { drafts } = usePorts();
  const [offer, setOffer] = useState<KeptDraft | null>(null);
  const latest = useRef<{ value: unknown; kept: unknown }>({ value, kept: null });

  useEffect(() => {
    if (!ready) return;
    void drafts.load(purpose).then((found) => {
      // What is being typed now counts more; the kept one is replaced by it.
      if (latest.current.value === null) setOffer(found);
    });
  }, [drafts, purpose, ready]);

  useEffect(() => {
    latest.current.value = value;
    if (value === null) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const keep = async () => {
      const state = latest.current;
      if (state.value === null || state.kept === state.value) return;
      const wanted = state.value;
      if (await drafts.save(purpose, wanted)) {
        state.kept = wanted;
        // Registered or discarded while it was on its way.
        if (state.value === null) await drafts.clear(purpose);
      } else timer = setTimeout(() => void keep(), again);
    };
    timer = setTimeout(() => void keep(), pause);
    const hide = () => void keep();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', hide);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', hide);
    };
  }, [drafts, purpose, value]);

  /** The draft is of no use any more: it was registered, taken back or thrown away. */
  const forget = useCallback(() => {
    setOffer(null);
    Object.assign(latest.current, { value: null, kept: null });
    void drafts.clear(purpose);
  }, [drafts, purpose]);

  const offerBack = (aside: unknown) => setOffer({ value: aside, keptAt: Date.now() });

  return { offer, offerBack, closeOffer: () => setOffer(null), forget };
}
