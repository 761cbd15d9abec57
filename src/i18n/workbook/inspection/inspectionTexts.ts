import { en } from './en';
import { nl } from './nl';
import { inEachWriting } from '../registerLanguages';

/** Apart from the register's other words, so that they come along only with the inspection. */
export const inspectionTexts = inEachWriting({ nl, en });
