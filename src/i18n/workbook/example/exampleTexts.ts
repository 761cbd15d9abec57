import { inEachWriting } from '../registerLanguages';
import { en } from './en';
import { nl } from './nl';

/** What an example says, by the language of its register. */
export const exampleTexts = inEachWriting({ nl, en });
