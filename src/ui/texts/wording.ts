import type { Wording } from '../../i18n/texts';
import { requiredContext } from './requiredContext';

/** Sentences in the language of Excel, column names and choices in that of the register. */
export const [WordingContext, useWording] = requiredContext<Wording>('a Frame');
