import { useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { transferCases } from '../../../usecases/case/transferCases';
import type { Transferred } from '../../../usecases/case/transferCases';
import type { CallbackLine } from '../../../usecases/ports/callbackPorts';
import { usePorts } from '../../shared/ports';
import { useLongWork } from '../../shared/useLongWork';

/** What became of a run, and who it was between. */
export interface TransferEnd extends Transferred {
  from: string;
  to: string;
  /** Of those that were chosen so many were not looked at. */
  rest: number;
}

/** Gives complaints to another employee, and tells the pane of each. */
export function useTransfer(onGiven: (complaint: Complaint) => void) {
  const ports = usePorts();
  const { progress, run, cancel } = useLongWork();
  const [end, setEnd] = useState<TransferEnd | null>(null);
  const give = async (lines: readonly CallbackLine[], from: string, to: string) => {
    if (progress !== null) return;
    setEnd(null);
    const done = await run((work) => transferCases(ports, lines, to, work));
    done.given.forEach(onGiven);
    setEnd({ ...done, from, to, rest: lines.length - done.given.length - done.left.length });
  };
  return { progress, cancel, end, give };
}
