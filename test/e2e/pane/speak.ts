import { texts as en } from '../../../src/i18n/en';
import { en as furtherEn } from '../../../src/i18n/further/en';
import type { FurtherTexts } from '../../../src/i18n/further/furtherTexts';
import { nl as furtherNl } from '../../../src/i18n/further/nl';
import { texts as nl } from '../../../src/i18n/nl';
import type { Texts } from '../../../src/i18n/texts';
import type { WorkbookTexts } from '../../../src/i18n/workbook/textShape';
import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import type { Language } from '../../../src/usecases/ports/ports';
import type { OpenExcel } from '../excel/openExcel';

/** What the add-in and the local Excel say in one language. */
export interface Words {
  texts: Texts;
  further: FurtherTexts;
  words: WorkbookTexts;
  /** The name of the ribbon's button for the pane. */
  ribbon: string;
}

/** Shows the local Excel, and with it the add-in, in this language; to be done before the pane is opened. */
export async function speak({ page }: OpenExcel, language: Language): Promise<Words> {
  if (language === 'en') await page.getByRole('combobox', { name: 'Taal' }).selectOption('English');
  return {
    texts: { nl, en }[language],
    further: { nl: furtherNl, en: furtherEn }[language],
    words: workbookTexts[language],
    ribbon: { nl: 'Klachtenregister', en: 'Complaints register' }[language],
  };
}
