import { createContext, useContext } from 'react';
import type { Texts } from '../../i18n/texts';
import type { RegisterWords } from '../../i18n/workbook/textShape';

interface Words {
  texts: Texts;
  words: RegisterWords;
}

export const WordingContext = createContext<Words | null>(null);

/** Sentences in the language of Excel, column names and choices in that of the register. */
export function useWording(): Words {
  const words = useContext(WordingContext);
  if (!words) throw new Error('outside a Frame');
  return words;
}
