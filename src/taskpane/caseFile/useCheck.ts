import { useState } from 'react';
import type { Complaint } from '../../procedure/complaint';
import { recordCheck } from '../../usecases/recordCheck';
import type { CheckResult } from '../../usecases/recordCheck';
import { usePorts } from '../ports';

type Phase = { kind: 'typing' } | { kind: 'nobody' } | { kind: 'recording' } | CheckResult;

export function useCheck(complaint: Complaint, onChecked: (complaint: Complaint) => void) {
  const { register, clock, identity } = usePorts();
  const [checker, setChecker] = useState(identity.me());
  const [phase, setPhase] = useState<Phase>({ kind: 'typing' });

  const record = async () => {
    if (phase.kind === 'recording') return;
    if (checker.trim() === '') return setPhase({ kind: 'nobody' });
    setPhase({ kind: 'recording' });
    const ports = { reader: register, writer: register, clock, identity };
    const result = await recordCheck(ports, complaint, checker);
    setPhase(result);
    if (result.kind !== 'failed') onChecked(result.complaint);
  };
  const change = (name: string) => {
    setChecker(name);
    setPhase({ kind: 'typing' });
  };
  return { checker, change, phase, record };
}
