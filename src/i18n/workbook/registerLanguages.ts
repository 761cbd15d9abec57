import { languages, type Language } from '../../usecases/ports/languages';

const earlier = ['nl-1.1', 'en-1.1'] as const;

/** Registers that version 1.1 or an earlier one made: some of their headers have another word (`earlier`), and keep it. */
export type EarlierLanguage = (typeof earlier)[number];

/**
 * What a register may be written in: a language in the words of today, in which registers are made, or in earlier ones. It is
 * read from the headers of the complaints, so that whoever knows the language of a register knows its words.
 */
export type RegisterLanguage = Language | EarlierLanguage;

export const registerLanguages: readonly RegisterLanguage[] = [...languages, ...earlier];

/** The language itself. */
export const languageIn = (written: RegisterLanguage): Language =>
  languages.find((language) => written.startsWith(language)) ?? 'nl';

/** The language in all its words, first those of today. */
export const sameLanguage = (written: RegisterLanguage): RegisterLanguage[] =>
  registerLanguages.filter((other) => languageIn(other) === languageIn(written));

/** Texts of which an earlier register has the same, but for those that are given. */
export const inEachWriting = <T>(
  texts: Record<Language, T>,
  before: Partial<Record<EarlierLanguage, T>> = {},
): Record<RegisterLanguage, T> => ({ ...texts, 'nl-1.1': texts.nl, 'en-1.1': texts.en, ...before });
