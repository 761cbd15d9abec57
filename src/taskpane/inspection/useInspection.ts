import { useEffect, useEffectEvent, useState } from 'react';
import { inspectRegister } from '../../usecases/inspection/inspectRegister';
import type { Inspected } from '../../usecases/inspection/inspectRegister';
import type { CellPlace } from '../../procedure/inspection/tally';
import type { Fault } from '../../usecases/ports/ports';
import { usePorts } from '../shared/ports';
import { useFault } from '../shared/useFault';
import { useLongWork } from '../shared/useLongWork';
import { yieldToPane } from '../shared/yieldToPane';

type Phase =
  | { kind: 'idle' }
  | { kind: 'looking' }
  | { kind: 'cancelled' }
  | { kind: 'failed'; fault: Fault }
  | { kind: 'found'; inspected: Inspected };

/** The inspection of the register and how it went; it stops when its screen is left. */
export function useInspection() {
  const ports = usePorts();
  const { progress, run, cancel } = useLongWork();
  const [phase, setPhase] = useState<Phase>({ kind: 'idle' });
  const showing = useFault();

  const look = async () => {
    setPhase({ kind: 'looking' });
    const looked = await run((work) => inspectRegister(ports, { ...work, yieldToPane }));
    if (!looked.ok) setPhase({ kind: 'failed', fault: looked.fault });
    else setPhase(looked.value === null ? { kind: 'cancelled' } : { kind: 'found', inspected: looked.value });
  };
  const stop = useEffectEvent(cancel);
  useEffect(() => () => stop(), []);

  const show = (place: CellPlace) => void showing.attempt(ports.inspection.show(place));
  return { phase, progress, cancel, look, show, fault: showing.fault };
}

export type InspectionState = ReturnType<typeof useInspection>;
