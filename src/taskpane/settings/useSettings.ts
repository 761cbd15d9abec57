import type { RegisterSheet } from '../../usecases/ports/ports';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';
import { useCreation } from '../shared/useCreation';

/** The upkeep of the register, and how the last of it went. */
export function useSettings() {
  const { register } = usePorts();
  const { language } = useRegister();
  const { busy, outcome, setOutcome, create } = useCreation(language);

  const openSheet = async (sheet: RegisterSheet) => {
    const opened = await register.openSheet(sheet);
    setOutcome(opened.ok ? null : { kind: 'failed', fault: opened.fault });
  };
  return { busy, outcome, openSheet, repair: create };
}
