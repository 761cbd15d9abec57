import { useEffect, useMemo, useRef, useState } from 'react';
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

/** What is kept: what is being typed, and earlier drafts that nobody went on with or threw away yet. */
interface Kept {
  value: unknown;
  others: KeptDraft[];
}

/** Keeps what is typed outside the pane, and gives back what an earlier pane kept: until somebody decides, both are kept. */
export function useKeptDraft({ purpose, value, ready }: Typed) {
  const { drafts } = usePorts();
  const keeper = useMemo(() => draftKeeper(drafts, purpose), [drafts, purpose]);
  /** `null`: not looked for yet. */
  const [offers, setOffers] = useState<KeptDraft[] | null>(null);
  /** What the workbook holds already. */
  const standing = useRef<KeptDraft[] | null>(null);

  useEffect(() => {
    if (!ready) return;
    void drafts.load(purpose).then((found) => {
      const earlier = found ? draftsIn(found) : [];
      standing.current = earlier;
      setOffers(earlier);
    });
  }, [drafts, purpose, ready]);

  const kept = useMemo<Kept | null>(
    () => offers && (value !== null || offers.length > 0 ? { value, others: offers } : null),
    [value, offers],
  );
  useEffect(() => {
    if (offers === null || (value === null && offers === standing.current)) return;
    standing.current = null;
    if (kept) keeper.put(kept);
    else keeper.forget();
  }, [keeper, kept, offers, value]);

  useEffect(() => onPaneHidden(keeper.flush), [keeper]);

  return {
    offer: offers?.[0] ?? null,
    offerBack: (aside: unknown) =>
      setOffers((current) => [{ value: aside, keptAt: Date.now() }, ...(current ?? [])]),
    /** The offer was taken up or thrown away; the next one takes its place. */
    closeOffer: () => setOffers((current) => current && current.slice(1)),
  };
}

function draftsIn({ value: whole, keptAt }: KeptDraft): KeptDraft[] {
  // Kept by this hook, so of its shape.
  const { value, others } = whole as Kept;
  return value === null ? others : [{ value, keptAt }, ...others];
}
