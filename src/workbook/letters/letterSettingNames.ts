import type { LetterSetting } from '../../i18n/workbook/letters/nl';

/** Each text of the letter is a named cell, so that an office may move its row. In the order of the sheet. */
export const letterSettingNames = {
  sender: 'Brief_Afzender',
  subject: 'Brief_Onderwerp',
  salutation: 'Brief_Aanhef',
  paragraph1: 'Brief_Alinea1',
  paragraph2: 'Brief_Alinea2',
  paragraph3: 'Brief_Alinea3',
  paragraph4: 'Brief_Alinea4',
  closing: 'Brief_Afsluiting',
} as const satisfies Record<LetterSetting, string>;

export const letterSettings = Object.keys(letterSettingNames) as LetterSetting[];
