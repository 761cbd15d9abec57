import { useState } from 'react';
import { createRegister } from '../../usecases/register/createRegister';
import type { Fault, Language } from '../../usecases/ports/ports';
import { usePorts } from '../shared/ports';

type Phase = { kind: 'choosing'; fault?: Fault } | { kind: 'creating' };

export function useFirstRun(proposed: Language, onCreated: () => void) {
  const ports = usePorts();
  const [language, setLanguage] = useState(proposed);
  const [phase, setPhase] = useState<Phase>({ kind: 'choosing' });

  const create = async () => {
    setPhase({ kind: 'creating' });
    const result = await createRegister(ports, language);
    if (result.kind === 'failed') setPhase({ kind: 'choosing', fault: result.fault });
    else onCreated();
  };
  return { language, setLanguage, phase, create };
}
