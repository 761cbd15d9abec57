import { useState } from 'react';
import type { Complaint } from '../../procedure/complaint';
import type { Fault } from '../../usecases/ports';
import { recordDeed } from '../../usecases/recordDeed';
import type { Deed } from '../../usecases/recordDeed';
import { usePorts } from '../ports';

export function useDeed(complaint: Complaint, onDone: (complaint: Complaint) => void) {
  const ports = usePorts();
  const [busy, setBusy] = useState<Deed | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const record = async (deed: Deed) => {
    if (busy) return;
    setBusy(deed);
    const result = await recordDeed(ports, complaint, deed);
    setBusy(null);
    setFault(result.kind === 'failed' ? result.fault : null);
    if (result.kind !== 'failed') onDone(result.complaint);
  };
  return { busy, fault, record };
}
