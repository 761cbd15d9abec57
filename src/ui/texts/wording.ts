import type { Texts } from '../../i18n/texts';
import type { RegisterWords } from '../../i18n/workbook/textShape';
import { requiredContext } from './requiredContext';

interface Words {
  texts: Texts;
  words: RegisterWords;
}

/** Sentences in the language of Excel, column names and choices in that of the register. */
export const [WordingContext, useWording] = requiredContext<Words>('a Frame');
