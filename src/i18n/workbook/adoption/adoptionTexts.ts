import type { Language } from '../../../usecases/ports/ports';
import { en } from './en';
import { nl } from './nl';
import type { AdoptionTexts } from './adoptionShape';

/** Apart from the register's other words, which every part of the pane needs. */
export const adoptionTexts: Record<Language, AdoptionTexts> = { nl, en };
