import { inEachWriting } from '../registerLanguages';
import { en } from './en';
import { nl } from './nl';

/** Apart from the register's other words, so that they come along only when somebody asks what is kept of them. */
export const accessTexts = inEachWriting({ nl, en });
