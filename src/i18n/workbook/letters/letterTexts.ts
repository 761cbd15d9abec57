import { earlierEnLetters } from '../earlier/enLetters';
import { en } from './en';
import { nl } from './nl';
import { inEachWriting } from '../registerLanguages';

/** Apart from the register's other words, so that they come along only with the letters. */
export const letterTexts = inEachWriting({ nl, en }, { 'en-1.1': earlierEnLetters });
