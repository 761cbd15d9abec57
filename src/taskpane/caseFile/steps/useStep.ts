import { useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import type { StepPorts, StepResult } from '../../../usecases/case/takeStep';
import { usePorts } from '../../shared/ports';

/** A step of the life cycle, to be taken for the case as it is shown. */
type TakeStep = (ports: StepPorts, complaint: Complaint) => Promise<StepResult>;

/** `shown`: the case as this person saw it when the step was taken. */
interface Taken {
  result: StepResult;
  shown: Complaint;
  again: (found: Complaint) => void;
}

/** Takes steps one at a time; what a colleague changed meanwhile is kept to look at, and to take the step once more. */
export function useStep(onTaken: (complaint: Complaint) => void) {
  const { register, clock, identity } = usePorts();
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState<Taken | null>(null);

  const take = async (step: TakeStep, shown: Complaint): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const result = await step({ reader: register, writer: register, clock, identity }, shown);
    setBusy(false);
    setTaken({ result, shown, again: (found) => void take(step, found) });
    if (result.kind === 'taken') onTaken(result.complaint);
  };
  return { busy, taken, take, forget: () => setTaken(null) };
}

export type StepState = ReturnType<typeof useStep>;
