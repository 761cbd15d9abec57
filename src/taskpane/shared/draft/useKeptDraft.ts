import { useEffect, useMemo, useRef, useState } from 'react';
import { again, draftKeeper } from './draftKeeper';
import { draftsIn } from './draftsIn';
import type { Kept, Offer } from './draftsIn';
import { onPaneHidden } from './onPaneHidden';
import { usePorts } from '../ports';

interface Typed<T> {
  purpose: string;
  /** What was typed, as JSON can hold it; `null`: nothing. Another object means another draft. */
  value: T | null;
  /** Another version of the add-in may have kept something else. */
  isDraft: (value: unknown) => value is T;
  /** Earlier drafts are looked for from here on. */
  ready: boolean;
  /** Whether an earlier draft needs nobody any more; it is not offered then. */
  isDone?: (value: T) => Promise<boolean>;
}

/**
 * Keeps what is typed outside the pane, and gives back what an earlier pane kept: until somebody decides, both are kept.
 * Nothing is kept before it is known what an earlier pane kept, or that would be written over.
 */
export function useKeptDraft<T>({ purpose, value, isDraft, ready, isDone }: Typed<T>) {
  const { drafts, visibility } = usePorts();
  const keeper = useMemo(() => draftKeeper(drafts, purpose), [drafts, purpose]);
  const [offers, setOffers] = useState<Offer<T>[]>([]);
  /** What an earlier pane kept is among the offers. */
  const [read, setRead] = useState(false);
  /** What the workbook holds already. */
  const standing = useRef<Offer<T>[] | null>(null);

  useEffect(() => {
    if (!ready || read) return;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const found = await drafts.load(purpose);
      if (gone) return;
      if (!found.ok) {
        timer = setTimeout(() => void look(), again);
        return;
      }
      const all = found.value ? draftsIn(found.value, isDraft) : [];
      const done = await Promise.all(all.map((draft) => isDone?.(draft.value)));
      if (gone) return;
      const earlier = all.filter((_, index) => !done[index]);
      standing.current = all.length === earlier.length ? earlier : null;
      setOffers((current) => (current.length === 0 ? earlier : [...current, ...earlier]));
      setRead(true);
    };
    void look();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [drafts, purpose, isDraft, ready, read, isDone]);

  const kept = useMemo<Kept<T> | null>(
    () => (value !== null || offers.length > 0 ? { value, others: offers } : null),
    [value, offers],
  );
  useEffect(() => {
    if (!read || (value === null && offers === standing.current)) return;
    standing.current = null;
    if (kept) keeper.put(kept);
    else keeper.forget();
  }, [keeper, kept, offers, read, value]);

  useEffect(() => onPaneHidden(visibility, keeper.flush), [visibility, keeper]);

  return {
    offer: offers[0] ?? null,
    offerBack: (aside: T) => setOffers((current) => [{ value: aside, keptAt: Date.now() }, ...current]),
    /** The offer was taken up or thrown away; the next one takes its place. */
    closeOffer: () => setOffers((current) => current.slice(1)),
  };
}
