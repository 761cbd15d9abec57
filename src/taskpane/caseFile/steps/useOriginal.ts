import { useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { findOriginal } from '../../../usecases/case/findOriginal';
import type { FoundOriginal } from '../../../usecases/case/findOriginal';
import { usePorts } from '../../shared/ports';

/** The number of the complaint that this one is a duplicate of, as it is typed, and what was found by it. */
export function useOriginal(complaint: Complaint) {
  const { register } = usePorts();
  const [typed, setTyped] = useState('');
  const [looked, setLooked] = useState<{ typed: string; found: FoundOriginal } | null>(null);
  return {
    typed,
    setTyped,
    /** Of what stands there now; `null`: nobody looked since. */
    found: looked?.typed === typed ? looked.found : null,
    /** Gives that complaint, if it can be the one. */
    look: async (): Promise<Complaint | null> => {
      const found = await findOriginal(register, complaint, typed);
      setLooked({ typed, found });
      return found.kind === 'found' ? found.original : null;
    },
  };
}

export type Original = ReturnType<typeof useOriginal>;
