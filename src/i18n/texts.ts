import type { Language } from '../usecases/ports/languages';
import type { texts } from './nl';
import type { RegisterWords } from './workbook/textShape';

/** Every sentence of pane and dialog; Dutch is written first, the compiler holds English to it. */
export type Texts = Omit<typeof texts, 'language'> & { language: Language };

/** Sentences, with the register's own names of columns and choices. */
export interface Wording {
  texts: Texts;
  words: RegisterWords;
}
