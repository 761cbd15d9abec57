import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeptDraft } from '../usecases/drafts';
import { draftKeeper } from './draftKeeper';
import { onPaneHidden } from './onPaneHidden';
import { usePorts } from './ports';

interface Typed {
  purpose: string;
  /** What was typed, as JSON can hold it; `null`: nothing. Another object means another draft. */
  value: unknown;
  /** Earlier drafts are looked for from here on. */
  ready: boolean;
}

/** Keeps what is typed outside the pane, and gives back what an earlier pane kept. */
export function useKeptDraft({ purpose, value, ready }: Typed) {
  const { drafts } = usePorts();
  const [offer, setOffer] = useState<KeptDraft | null>(null);
  const keeper = useMemo(() => draftKeeper(drafts, purpose), [drafts, purpose]);
  const latest = useRef(value);

  useEffect(() => {
    if (!ready) return;
    void drafts.load(purpose).then((found) => {
      // What is being typed now counts more; the kept one is replaced by it.
      if (latest.current === null) setOffer(found);
    });
  }, [drafts, purpose, ready]);

  useEffect(() => {
    latest.current = value;
    keeper.put(value);
  }, [keeper, value]);

  useEffect(() => onPaneHidden(keeper.flush), [keeper]);

  /** The draft is of no use any more: it was registered, taken back or thrown away. */
  const forget = useCallback(() => {
    setOffer(null);
    latest.current = null;
    keeper.forget();
  }, [keeper]);

  const offerBack = (aside: unknown) => setOffer({ value: aside, keptAt: Date.now() });

  return { offer, offerBack, closeOffer: () => setOffer(null), forget };
}
