import type { Language } from '../usecases/ports';
import { en } from './en';
import { nl } from './nl';
import type { Texts } from './texts';

const all: Record<Language, Texts> = { nl, en };

export const textsFor = (language: Language): Texts => all[language];
