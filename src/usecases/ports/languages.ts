/**
 * The languages of the add-in's pages and of registers. With one more here the compiler names the tables of texts in which
 * it is not yet.
 */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** `null` for what is no language of ours. */
export const languageOf = (code: string | null | undefined): Language | null =>
  languages.find((known) => known === code) ?? null;
