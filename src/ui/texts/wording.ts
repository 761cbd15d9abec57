import { createContext, useContext } from 'react';
import type { Wording } from '../../i18n/texts';

export const WordingContext = createContext<Wording | null>(null);

/** Sentences in the language of Excel, column names and choices in that of the register. */
export function useWording(): Wording {
  const words = useContext(WordingContext);
  if (!words) throw new Error('outside a Frame');
  return words;
}
