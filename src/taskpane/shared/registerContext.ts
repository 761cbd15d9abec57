import { createContext, useContext } from 'react';
import type { OpenedRegister } from '../../usecases/ports/ports';

/** The register as the pane knows it at this moment. */
interface KnownRegister extends OpenedRegister {
  /** False while the lists and settings are still on their way: nothing may be concluded from their absence. */
  ready: boolean;
  /** Reads the lists and settings again; what is known stays until they are there. */
  reread: () => Promise<void>;
}

export const RegisterContext = createContext<KnownRegister | null>(null);

/** The lists and settings of the register in this workbook. */
export function useRegister(): KnownRegister {
  const register = useContext(RegisterContext);
  if (!register) throw new Error('outside an opened register');
  return register;
}
