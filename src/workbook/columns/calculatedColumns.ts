import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { CalculatedKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { endingCodes, notCounted } from '../../procedure/complaint/statuses';
import { mailFormulas } from './mailFormulas';
import { complaintReferences } from './layout';
import type { KnownNames } from '../names/knownNames';
import { listReferences } from '../names/listTables';
import { settingNames } from '../names/settingNames';
import { signalFormula } from './signal/signalFormula';
import { standingFormula } from './signal/standingFormula';
import { stepFormula, stepIn } from './signal/stepFormula';

/** The first month of the book year, 1 to 12, as `firstMonthOf` reads the setting. */
export const firstMonthNow = `MEDIAN(1,INT(N(${settingNames.bookYear})),12)`;

/** Of a complaint that goes on, for which every day counts. */
const stillOpen = '…';

/**
 * The native formulas of the register, in English as Office.js wants them. They do what colleagues without the add-in
 * need: say what a case waits for, and give the year, quarter, month and lead time. No `TEXT` with date codes, because those
 * are read in the user's language.
 */
export function calculatedFormulas(
  language: RegisterLanguage,
  names: KnownNames,
): Record<CalculatedKey, string> {
  const texts = workbookTexts[language];
  const { cell } = complaintReferences(names, language);
  const received = cell('receivedOn');
  const closed = cell('closedOn');
  const holidays = listReferences(names, 'holidays', language).column('day');
  // What turned out to be no complaint is in no quarter: so a PivotTable on these columns counts as the figures do.
  const whenReceived = (text: string) =>
    `=IF(ISNUMBER(${received}),IF(${stepIn(cell, notCounted)},"",${text}),"")`;

  // As many months before as make the book year begin in January; a register that was made before may lack the setting.
  const begun = `EDATE(${received},1-${firstMonthNow})`;
  const days = (until: string) => `MAX(0,NETWORKDAYS(${received},${until},${holidays})-1)`;

  return {
    ...mailFormulas(texts, cell, (list) => listReferences(names, list, language)),
    step: stepFormula(texts, cell),
    standing: standingFormula(texts, cell),
    signal: signalFormula(texts, cell, holidays),
    year: whenReceived(
      `IFERROR(YEAR(${begun})&IF(${firstMonthNow}=1,"","/"&RIGHT(YEAR(${begun})+1,2)),YEAR(${received})&"")`,
    ),
    quarter:
      `=IF(${cell('year')}="","",${cell('year')}&"-${texts.quarter.letter}"&` +
      `ROUNDUP(MONTH(IFERROR(${begun},${received}))/3,0))`,
    month: whenReceived(`YEAR(${received})&"-"&RIGHT("0"&MONTH(${received}),2)`),
    // Of what ended on a day that nobody noted nobody knows how long it took.
    daysToClose:
      `=IF(ISNUMBER(${received}),IF(ISNUMBER(${closed}),${days(closed)},` +
      `IF(${stepIn(cell, endingCodes)},"","${stillOpen}")),"")`,
    workingDays: `=IF(${cell('daysToClose')}="${stillOpen}",${days('TODAY()')},${cell('daysToClose')})`,
  };
}
