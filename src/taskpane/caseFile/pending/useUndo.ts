import { useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { standsAs, undoStep } from '../../../usecases/case/undoStep';
import type { TakenStep, UndoResult } from '../../../usecases/case/undoStep';
import type { Pending } from './useCasePending';

/** Undoes one step of a case, as long as the case stands as that left it. */
export function useUndo(
  { before, after }: TakenStep,
  complaint: Complaint,
  { writingNext }: Pending,
  onUndone: (complaint: Complaint) => void,
) {
  const [tried, setTried] = useState<{ of: Complaint; result: UndoResult | null } | null>(null);
  const own = tried?.of === after ? tried : null;
  const result = own?.result ?? null;
  return {
    mayUndo: result?.kind !== 'undone' && standsAs(complaint, after),
    isUndone: result?.kind === 'undone' && standsAs(complaint, result.complaint),
    fault: result?.kind === 'failed' ? result.fault : null,
    undo: async () => {
      // It is on its way.
      if (own?.result === null) return;
      setTried({ of: after, result: null });
      const ended = await writingNext(after, (ports) => undoStep(ports, { before, after }));
      setTried({ of: after, result: ended });
      if (ended.kind === 'undone') onUndone(ended.complaint);
    },
  };
}
