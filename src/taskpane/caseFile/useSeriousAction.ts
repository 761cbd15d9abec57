import { useState } from 'react';
import type { Complaint } from '../../procedure/complaint/complaint';
import type { Fault } from '../../usecases/ports/ports';
import { recordSeriousAction } from '../../usecases/case/recordSeriousAction';
import type { SeriousAction } from '../../usecases/case/recordSeriousAction';
import type { Pending } from './pending/useCasePending';

export function useSeriousAction(
  complaint: Complaint,
  { writingNext }: Pending,
  onDone: (complaint: Complaint) => void,
) {
  const [busy, setBusy] = useState<SeriousAction | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const record = async (action: SeriousAction) => {
    if (busy) return;
    setBusy(action);
    const result = await writingNext(complaint, (ports, seen) => recordSeriousAction(ports, seen, action));
    setBusy(null);
    setFault(result.kind === 'failed' ? result.fault : null);
    if (result.kind !== 'failed') onDone(result.complaint);
  };
  return { busy, fault, record };
}
