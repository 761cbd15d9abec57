import { useState } from 'react';
import type { ExampleRemoval } from '../../usecases/ports/examplePorts';
import type { Fault } from '../../usecases/ports/ports';
import { usePorts } from '../shared/ports';

/** Takes the example out of the workbook, once at a time. @param onRemoved nothing of it is left */
export function useExampleRemoval(onRemoved: () => void) {
  const { example } = usePorts();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  /** How many complaints would go that aren't the example's. */
  const [others, setOthers] = useState(0);
  const told = (removal: ExampleRemoval) => {
    if (removal.kind === 'removed') onRemoved();
    else setOthers(removal.complaints);
  };
  const remove = async (withOthers: boolean) => {
    if (busy) return;
    setBusy(true);
    setFault(null);
    const removed = await example.remove(withOthers);
    setBusy(false);
    if (removed.ok) told(removed.value);
    else setFault(removed.fault);
  };
  return { busy, fault, others, remove, keep: () => setOthers(0) };
}
