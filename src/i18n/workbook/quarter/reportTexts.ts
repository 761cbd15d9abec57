import type { Reported } from '../../../procedure/calendar/reported';
import type { Language } from '../../../usecases/ports/languages';
import { languageIn, type RegisterLanguage } from '../registerLanguages';
import { workbookTexts } from '../workbookTexts';
import { yearEn } from './yearEn';
import type { QuarterTexts } from './nl';
import { yearNl } from './yearNl';

const ofYears: Record<Language, QuarterTexts> = { nl: yearNl, en: yearEn };

/** What the sheet of a quarter or of a year says. */
export const reportTexts = (language: RegisterLanguage, { whole }: Reported): QuarterTexts =>
  whole ? ofYears[languageIn(language)] : workbookTexts[language].quarter;
