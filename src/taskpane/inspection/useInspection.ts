import { useState } from 'react';
import type { Renaming } from '../../procedure/inspection/cells/inspectionContext';
import type { CellPlace } from '../../procedure/inspection/tally';
import { inspectRegister } from '../../usecases/inspection/inspectRegister';
import type { Inspected } from '../../usecases/inspection/inspectRegister';
import { mendRegister } from '../../usecases/inspection/mendRegister';
import type { Mended } from '../../usecases/inspection/mendRegister';
import type { LastRun, TakenBack } from '../../usecases/ports/inspectionPorts';
import type { Fault, Outcome } from '../../usecases/ports/ports';
import { usePorts } from '../shared/ports';
import { useFault } from '../shared/useFault';
import { useStoppableWork } from '../shared/useStoppableWork';
import { useReading } from '../shared/useReading';

export type InspectionPhase =
  | { kind: 'idle' }
  | { kind: 'looking' }
  | { kind: 'mending' }
  | { kind: 'takingBack' }
  /** While it looked, so that nothing was written. */
  | { kind: 'cancelled' }
  /** `wrote`: part of it may have been done. */
  | { kind: 'failed'; fault: Fault; wrote: boolean }
  | { kind: 'found'; inspected: Inspected }
  | { kind: 'mended'; mended: Mended }
  | { kind: 'takenBack'; written: TakenBack };

/** The inspection of the register and how it went; it stops when its screen is left. */
export function useInspection() {
  const ports = usePorts();
  const { inspection } = ports;
  const { progress, run, cancel } = useStoppableWork();
  const [phase, setPhase] = useState<InspectionPhase>({ kind: 'idle' });
  const showing = useFault();
  const last = useReading(() => inspection.lastRun());

  const ended = <Value>(
    outcome: Outcome<Value | null>,
    wrote: boolean,
    phaseOf: (value: Value) => InspectionPhase,
  ) => {
    if (!outcome.ok) setPhase({ kind: 'failed', fault: outcome.fault, wrote });
    else setPhase(outcome.value === null ? { kind: 'cancelled' } : phaseOf(outcome.value));
    if (wrote) last.reread();
  };
  const look = async () => {
    setPhase({ kind: 'looking' });
    const looked = await run((work) => inspectRegister(ports, work));
    ended(looked, false, (inspected) => ({ kind: 'found', inspected }));
  };
  const mend = async (renamings: readonly Renaming[] = []) => {
    setPhase({ kind: 'mending' });
    const mended = await run((work) => mendRegister(ports, work, renamings));
    ended(mended, true, (value) => ({ kind: 'mended', mended: value }));
  };
  const takeBack = async (lastRun: LastRun) => {
    setPhase({ kind: 'takingBack' });
    const back = await run((work) => inspection.takeBack(lastRun.run, work));
    ended(back, true, (written) => ({ kind: 'takenBack', written }));
  };
  return {
    phase,
    progress,
    cancel,
    look,
    mend,
    takeBack,
    lastRun: last.value,
    show: (place: CellPlace) => void showing.attempt(inspection.show(place)),
    showReport: () => void showing.attempt(inspection.showReport()),
    fault: showing.fault,
  };
}

export type InspectionState = ReturnType<typeof useInspection>;
