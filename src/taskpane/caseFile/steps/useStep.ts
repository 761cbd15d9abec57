import { useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { takeStep } from '../../../usecases/case/takeStep';
import type { StepResult, StepRule } from '../../../usecases/case/takeStep';
import { usePorts } from '../../shared/ports';

/** `shown`: the case as this person saw it when the step was taken. */
interface Taken {
  result: StepResult;
  shown: Complaint;
  again: (found: Complaint) => void;
}

/** Takes steps one at a time; what a colleague changed meanwhile is kept to look at, and to take the step once more. */
export function useStep(onTaken: (complaint: Complaint) => void) {
  const ports = usePorts();
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState<Taken | null>(null);

  const take = async (rule: StepRule, shown: Complaint): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const result = await takeStep(ports, shown, rule);
    setBusy(false);
    setTaken({ result, shown, again: (found) => void take(rule, found) });
    if (result.kind === 'taken') onTaken(result.complaint);
  };
  return { busy, taken, take, forget: () => setTaken(null) };
}

export type StepState = ReturnType<typeof useStep>;
