import { createContext, useContext } from 'react';
import type { OpenedRegister } from '../usecases/ports';

export const RegisterContext = createContext<OpenedRegister | null>(null);

/** The lists and settings of the register in this workbook. */
export function useRegister(): OpenedRegister {
  const register = useContext(RegisterContext);
  if (!register) throw new Error('outside an opened register');
  return register;
}
