import { useState } from 'react';
import type { Fault, Outcome } from '../../usecases/ports/ports';

/** Something of which one is told only when it fails: the last fault, until it is tried again and goes well. */
export function useFault() {
  const [fault, setFault] = useState<Fault | null>(null);
  /** Gives whether it went well. */
  const attempt = async (tried: Promise<Outcome<unknown>>): Promise<boolean> => {
    const outcome = await tried;
    setFault(outcome.ok ? null : outcome.fault);
    return outcome.ok;
  };
  return { fault, attempt };
}
