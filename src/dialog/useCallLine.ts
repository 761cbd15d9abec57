import { useEffect, useState } from 'react';
import type { CallbackReport } from '../procedure/callback/callback';
import type { CallbackNotes } from '../procedure/callback/callbackNotes';
import type { CallbackScript } from '../usecases/ports/ports';

/** The line to the pane that opened this window. */
export interface Line {
  onScript: (listener: (script: CallbackScript, notes: CallbackNotes) => void) => void;
  sendNotes: (notes: CallbackNotes) => void;
  sendReport: (report: CallbackReport) => void;
  leave: () => void;
}

interface ShownCall {
  script: CallbackScript;
  notes: CallbackNotes;
}

/** The pane answers at once; what takes longer isn't coming: a client may lose messages between the two. */
const patience = 5_000;

/** The call that the pane sent; until then whether it is still to be expected. */
export function useCallLine(line: Line | null): ShownCall | 'waiting' | 'silent' {
  const [shown, setShown] = useState<ShownCall | 'waiting' | 'silent'>('waiting');
  useEffect(() => {
    if (!line) return undefined;
    line.onScript((script, notes) => setShown({ script, notes }));
    const waiting = setTimeout(() => setShown((now) => (now === 'waiting' ? 'silent' : now)), patience);
    return () => clearTimeout(waiting);
  }, [line]);
  return shown;
}
