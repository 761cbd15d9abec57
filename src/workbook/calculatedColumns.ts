import type { CalculatedKey, ColumnKey } from '../i18n/workbook/textShape';
import { workbookTexts } from '../i18n/workbook/workbookTexts';
import type { Language } from '../usecases/ports';
import { tableNames } from './tableNames';

/** Characters with a meaning inside structured references are escaped by an apostrophe. */
const escaped = (header: string): string => header.replace(/['#[\]@]/g, "'$&");

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * The native formulas of the register, in English as Office.js wants them. They do what colleagues without the add-in
 * need: say what a case waits for, and give the quarter, month and lead time. No `TEXT` with date codes, because those
 * are read in the user's language.
 */
export function calculatedFormulas(language: Language): Record<CalculatedKey, string> {
  const texts = workbookTexts[language];
  const cell = (key: ColumnKey): string => `[@[${escaped(texts.columns[key])}]]`;
  // Each part begins with the separator; the first one is cut off.
  const says = (code: keyof typeof texts.signal): string =>
    quoted(texts.signalSeparator + texts.signal[code]);
  const received = cell('receivedOn');
  const due = cell('callbackOn');

  const isAnswer = (code: 'partly' | 'no') => `${cell('satisfied')}=${quoted(texts.satisfied[code])}`;

  const whenDue =
    `IF(${cell('calledOn')}<>"",IF(${cell('checkedOn')}="",${says('notChecked')},` +
    `IF(OR(${isAnswer('partly')},${isAnswer('no')}),${says('restart')},"")),` +
    `IF(NOT(ISNUMBER(${due})),${says('noCallbackDate')},` +
    `IF(${due}<TODAY(),${says('overdue')},IF(${due}=TODAY(),${says('today')},` +
    `IF(${due}<=TODAY()+2,${says('soon')},"")))))`;
  const ifSerious =
    `IF(${cell('severity')}<>${quoted(texts.severity.serious)},"",` +
    `IF(${cell('headInformedOn')}="",${says('headNotInformed')},` +
    `IF(${cell('letterSentOn')}="",${says('letterMissing')},"")))`;
  const ifNotHandedOver = `IF(${cell('handedOverOn')}="",${says('notHandedOver')},"")`;
  const ifIncomplete = `IF(${cell('status')}=${quoted(texts.status.incomplete)},${says('incomplete')},"")`;

  return {
    signal:
      `=IF(OR(${cell('caseNumber')}="",${cell('closedOn')}<>""),"",` +
      `MID(${whenDue}&${ifIncomplete}&${ifSerious}&${ifNotHandedOver},${texts.signalSeparator.length + 1},200))`,
    quarter: `=IF(ISNUMBER(${received}),YEAR(${received})&"-${texts.quarter.letter}"&ROUNDUP(MONTH(${received})/3,0),"")`,
    month: `=IF(ISNUMBER(${received}),YEAR(${received})&"-"&RIGHT("0"&MONTH(${received}),2),"")`,
    workingDays:
      `=IF(ISNUMBER(${received}),MAX(0,NETWORKDAYS(${received},` +
      `IF(ISNUMBER(${cell('closedOn')}),${cell('closedOn')},TODAY()),` +
      `${tableNames.holidays}[${escaped(texts.lists.holidays.headers[0])}])-1),"")`,
  };
}
