import { useRef, useState } from 'react';
import { saysOwn } from '../../../procedure/complaint/own/ownEntry';
import type { OwnEntry, OwnTexts } from '../../../procedure/complaint/own/ownEntry';

/** What the part of the form knows that shows the office's own columns. */
export interface OwnPart {
  entries: readonly OwnEntry[];
  /** The first field that keeps the complaint from being registered, or from being kept as an incomplete row. */
  wrong: (how: 'register' | 'keep') => string | undefined;
}

/** What was typed in the columns that the office added; what they are comes with the part that shows them. */
export function useOwnTyped() {
  const [typed, setTyped] = useState<OwnTexts>({});
  const [tried, setTried] = useState<'no' | 'keep' | 'register'>('no');
  const partRef = useRef<OwnPart | null>(null);
  return {
    typed,
    tried,
    partRef,
    change: (header: string, text: string) => setTyped((current) => ({ ...current, [header]: text })),
    begin: (next: OwnTexts = {}) => {
      setTyped(next);
      setTried('no');
    },
    tryTo: (how: 'register' | 'keep'): string | undefined => {
      setTried((before) => (before === 'register' ? before : how));
      return partRef.current?.wrong(how);
    },
    /** `null`: something was typed for columns of which it isn't known what they are. */
    entries: (): readonly OwnEntry[] | null => partRef.current?.entries ?? (saysOwn(typed) ? null : []),
  };
}
