import type { Language } from '../../../usecases/ports/ports';
import { en } from './en';
import type { LetterTexts } from './letterShape';
import { nl } from './nl';

/** Apart from the register's other words, so that they come along only with the letters. */
export const letterTexts: Record<Language, LetterTexts> = { nl, en };
