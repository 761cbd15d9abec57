import { createContext, useContext } from 'react';

/** A context that stands around whatever asks for it, with the hook that asks. */
export function requiredContext<Value>(around: string) {
  const Context = createContext<Value | null>(null);
  const useValue = (): Value => {
    const value = useContext(Context);
    if (value === null) throw new Error(`outside ${around}`);
    return value;
  };
  return [Context, useValue] as const;
}
