import type { Texts } from '../../i18n/texts';

/** Where the manuals of a language begin, beside the page that is shown. */
export const manualAddress = (language: Texts['language']): string => `manual/${language}/index.html`;
