/**
 * The languages of the add-in's pages and of registers, each with the locale in which a letter writes its days. With a line
 * more here the compiler names the tables of texts in which the new language is not yet.
 */
export const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

export type Language = keyof typeof locales;

export const languages = Object.keys(locales) as Language[];

/** `null` for what is no language of ours. */
export const languageOf = (code: string | null | undefined): Language | null =>
  languages.find((known) => known === code) ?? null;
