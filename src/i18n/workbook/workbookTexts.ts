import type { Language } from '../../usecases/ports/ports';
import { en } from './en';
import { nl } from './nl';
import type { WorkbookTexts } from './textShape';

/** The register's own words, by the language chosen when it was made. */
export const workbookTexts: Record<Language, WorkbookTexts> = { nl, en };
