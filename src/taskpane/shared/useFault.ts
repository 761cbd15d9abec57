import { useState } from 'react';
import type { Fault, Outcome } from '../../usecases/ports/ports';

/** Something of which one is told only when it fails: the last fault, until it is tried again and goes well. */
export function useFault() {
  const [fault, setFault] = useState<Fault | null>(null);
  const attempt = async (tried: Promise<Outcome<unknown>>): Promise<void> => {
    const outcome = await tried;
    setFault(outcome.ok ? null : outcome.fault);
  };
  return { fault, attempt };
}
