import type { Language } from '../../../usecases/ports/ports';
import { en } from './en';
import { nl } from './nl';
import type { InspectionTexts } from './nl';

/** Apart from the register's other words, so that they come along only with the inspection. */
export const inspectionTexts: Record<Language, InspectionTexts> = { nl, en };
