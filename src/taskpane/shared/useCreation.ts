import { useState } from 'react';
import { createRegister } from '../../usecases/register/createRegister';
import type { CreationResult } from '../../usecases/register/createRegister';
import type { Language } from '../../usecases/ports/ports';
import { manualAddress } from '../../ui/texts/manualAddress';
import { usePorts } from './ports';

export const manualIn = (language: Language) => new URL(manualAddress(language), window.location.href).href;

/** Makes what the workbook lacks of a register, once at a time, and knows how that went. */
export function useCreation(language: Language, onMade?: () => void) {
  const ports = usePorts();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<CreationResult | null>(null);
  const create = async () => {
    if (busy) return;
    setBusy(true);
    const made = await createRegister({ ...ports, manualIn }, language);
    setBusy(false);
    setOutcome(made);
    if (made.kind !== 'failed') onMade?.();
  };
  return { busy, outcome, setOutcome, fault: outcome?.kind === 'failed' ? outcome.fault : null, create };
}
