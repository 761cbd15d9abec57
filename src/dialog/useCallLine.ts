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

export interface ShownCall {
  script: CallbackScript;
  notes: CallbackNotes;
}

/** The call that the pane sent; `null` until then. */
export function useCallLine(line: Line | null): ShownCall | null {
  const [shown, setShown] = useState<ShownCall | null>(null);
  useEffect(() => {
    line?.onScript((script, notes) => setShown({ script, notes }));
  }, [line]);
  return shown;
}
