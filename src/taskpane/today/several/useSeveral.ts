import { useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { takeForEach } from '../../../usecases/case/takeForEach';
import type { StepForEach, TakenForEach } from '../../../usecases/case/takeForEach';
import type { CallbackLine } from '../../../usecases/ports/callbackPorts';
import { usePorts } from '../../shared/ports';
import { useLongWork } from '../../shared/useLongWork';

/** What became of a run. */
export interface SeveralEnd<Asked> extends TakenForEach {
  /** What was asked for, as it was then. */
  asked: Asked;
  /** Of those that were chosen so many were not looked at. */
  rest: number;
}

/** Takes a step for several complaints in one go, and tells the pane of each. */
export function useSeveral<Asked>(onTaken: (complaint: Complaint) => void) {
  const ports = usePorts();
  const { progress, run, cancel } = useLongWork();
  const [end, setEnd] = useState<SeveralEnd<Asked> | null>(null);
  const take = async (lines: readonly CallbackLine[], step: StepForEach, asked: Asked) => {
    if (progress !== null) return;
    setEnd(null);
    const done = await run((work) => takeForEach(ports, lines, step, work));
    done.taken.forEach(onTaken);
    setEnd({ ...done, asked, rest: lines.length - done.taken.length - done.left.length });
  };
  return { progress, cancel, end, take };
}
