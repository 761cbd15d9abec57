import { en } from './en';
import { nl } from './nl';
import { inEachWriting } from '../registerLanguages';

/** Apart from the register's other words, which every part of the pane needs. */
export const adoptionTexts = inEachWriting({ nl, en });
