import type { CalculatedKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Language } from '../../usecases/ports/ports';
import { mailFormulas } from './mailFormulas';
import { complaintReferences } from './layout';
import type { KnownNames } from '../names/knownNames';
import { listReferences } from '../names/listTables';
import { signalFormula } from './signalFormula';

/**
 * The native formulas of the register, in English as Office.js wants them. They do what colleagues without the add-in
 * need: say what a case waits for, and give the year, quarter, month and lead time. No `TEXT` with date codes, because those
 * are read in the user's language.
 */
export function calculatedFormulas(language: Language, names: KnownNames): Record<CalculatedKey, string> {
  const texts = workbookTexts[language];
  const { cell } = complaintReferences(names, language);
  const received = cell('receivedOn');
  const holidays = listReferences(names, 'holidays', language).column('day');

  return {
    ...mailFormulas(texts, cell, (list) => listReferences(names, list, language)),
    signal: signalFormula(texts, cell, holidays),
    year: `=IF(ISNUMBER(${received}),YEAR(${received})&"","")`,
    quarter: `=IF(ISNUMBER(${received}),YEAR(${received})&"-${texts.quarter.letter}"&ROUNDUP(MONTH(${received})/3,0),"")`,
    month: `=IF(ISNUMBER(${received}),YEAR(${received})&"-"&RIGHT("0"&MONTH(${received}),2),"")`,
    workingDays:
      `=IF(ISNUMBER(${received}),MAX(0,NETWORKDAYS(${received},` +
      `IF(ISNUMBER(${cell('closedOn')}),${cell('closedOn')},TODAY()),` +
      `${holidays})-1),"")`,
  };
}
