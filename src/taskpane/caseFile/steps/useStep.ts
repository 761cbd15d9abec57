import { useState } from 'react';
import type { Complaint, RowId } from '../../../procedure/complaint/complaint';
import { takeStep } from '../../../usecases/case/takeStep';
import type { StepResult, StepRule } from '../../../usecases/case/takeStep';
import type { Pending } from '../pending/useCasePending';

/** `shown`: the case as this person saw it when the step was taken. */
interface Taken {
  result: StepResult;
  shown: Complaint;
  again: (found: Complaint) => void;
}

/**
 * Takes steps of a case one at a time; what a colleague changed meanwhile is kept to look at, and to take the step once
 * more. How it ended stays with its case, whichever is shown by then.
 */
export function useStep(
  { rowId }: Complaint,
  { writingNext }: Pending,
  onTaken: (complaint: Complaint) => void,
) {
  const [busy, setBusy] = useState<ReadonlySet<RowId>>(new Set());
  const [taken, setTaken] = useState<ReadonlyMap<RowId, Taken>>(new Map());

  const take = async (rule: StepRule, shown: Complaint): Promise<void> => {
    if (busy.has(shown.rowId)) return;
    setBusy((current) => new Set([...current, shown.rowId]));
    let before = shown;
    const result = await writingNext(shown, (ports, seen) => takeStep(ports, (before = seen), rule));
    setBusy((current) => new Set([...current].filter((one) => one !== shown.rowId)));
    const again = (found: Complaint) => void take(rule, found);
    setTaken((current) => new Map(current).set(shown.rowId, { result, shown: before, again }));
    if (result.kind === 'taken') onTaken(result.complaint);
  };
  return {
    busy: busy.has(rowId),
    taken: taken.get(rowId) ?? null,
    take,
    forget: () => setTaken((current) => new Map([...current].filter(([one]) => one !== rowId))),
  };
}

export type StepState = ReturnType<typeof useStep>;
