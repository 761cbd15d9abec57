import type { Language } from '../usecases/ports/languages';
import type { Wording } from './texts';

const wordings: Record<Language, () => Promise<Wording>> = {
  nl: () => import(/* webpackChunkName: "nl" */ './nl'),
  en: () => import(/* webpackChunkName: "en" */ './en'),
};

/** A person downloads only their own language; what else stands in the sheets comes with the workbook's side. */
export const loadWording = (language: Language): Promise<Wording> => wordings[language]();
