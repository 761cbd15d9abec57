import { earlierEn } from './earlier/en';
import { earlierNl } from './earlier/nl';
import { en } from './en';
import { nl } from './nl';
import { inEachWriting } from './registerLanguages';

/** The register's own words, by the language chosen when it was made. */
export const workbookTexts = inEachWriting({ nl, en }, { 'nl-1.1': earlierNl, 'en-1.1': earlierEn });
