import { useState } from 'react';
import type { Complaint } from '../../procedure/complaint';
import type { StepResult } from '../../usecases/takeStep';
import type { CasePorts } from '../../usecases/workbookRegister';
import { usePorts } from '../ports';

/** A step of the life cycle, to be taken for the case as it is shown. */
export type TakeStep = (ports: CasePorts, complaint: Complaint) => Promise<StepResult>;

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

  const take = async (step: TakeStep, shown: Complaint): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const result = await step(ports, shown);
    setBusy(false);
    setTaken({ result, shown, again: (found) => void take(step, found) });
    if (result.kind === 'taken') onTaken(result.complaint);
  };
  return { busy, taken, take, forget: () => setTaken(null) };
}

export type StepState = ReturnType<typeof useStep>;
