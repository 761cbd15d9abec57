import { useState } from 'react';
import { createRegister } from '../../usecases/register/createRegister';
import type { CreationResult } from '../../usecases/register/createRegister';
import type { RegisterSheet } from '../../usecases/ports/ports';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';

/** The upkeep of the register, and how the last of it went. */
export function useSettings() {
  const ports = usePorts();
  const { language } = useRegister();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<CreationResult | null>(null);

  const openSheet = async (sheet: RegisterSheet) => {
    const opened = await ports.register.openSheet(sheet);
    setOutcome(opened.ok ? null : { kind: 'failed', fault: opened.fault });
  };
  const repair = async () => {
    if (busy) return;
    setBusy(true);
    setOutcome(await createRegister(ports, language));
    setBusy(false);
  };
  return { busy, outcome, openSheet, repair };
}
