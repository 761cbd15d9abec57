import { useState } from 'react';
import type { ExampleOthers, ExampleRemoval } from '../../usecases/ports/examplePorts';
import type { Fault } from '../../usecases/ports/ports';
import { usePorts } from '../shared/ports';

/** Takes the example out of the workbook, once at a time. @param onRemoved nothing of it is left */
export function useExampleRemoval(onRemoved: () => void) {
  const { example } = usePorts();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  /** What would go with it and isn't the example's. */
  const [others, setOthers] = useState<ExampleOthers | null>(null);
  const told = (removal: ExampleRemoval) => {
    if (removal.kind === 'removed') onRemoved();
    else setOthers(removal.others);
  };
  /** @param keepsRows what is shown now goes to a sheet of its own first; it was not asked yet where nothing is */
  const remove = async (keepsRows = false) => {
    if (busy) return;
    setBusy(true);
    setFault(null);
    const removed = await example.remove(others && { print: others.print, keepsRows });
    setBusy(false);
    if (removed.ok) told(removed.value);
    else setFault(removed.fault);
  };
  return { busy, fault, others, remove, keep: () => setOthers(null) };
}
