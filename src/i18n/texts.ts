import type { Language } from '../usecases/ports/ports';
import type { nl } from './nl';

/** Every sentence of pane, dialog and commands; Dutch is written first, the compiler holds English to it. */
export type Texts = Omit<typeof nl, 'language'> & { language: Language };
