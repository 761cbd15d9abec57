import type { CalculatedKey, ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Language } from '../../usecases/ports/ports';
import { attemptsBeforeWriting } from '../../procedure/lifeCycle/attemptsLeft';
import { endingCodes, endings, openCodes } from '../../procedure/complaint/statuses';
import { openStatuses } from '../../procedure/complaint/openStatuses';
import type { Step } from '../../procedure/complaint/openStatuses';
import type { Status } from '../../procedure/complaint/statuses';
import { mailFormulas } from './mailFormulas';
import { complaintReferences } from './layout';
import type { KnownNames } from '../sheet/knownNames';
import { listReferences } from '../sheet/listTables';
import { quoted } from '../sheet/quoted';

/**
 * The native formulas of the register, in English as Office.js wants them. They do what colleagues without the add-in
 * need: say what a case waits for, and give the year, quarter, month and lead time. No `TEXT` with date codes, because those
 * are read in the user's language.
 */
export function calculatedFormulas(language: Language, names: KnownNames): Record<CalculatedKey, string> {
  const texts = workbookTexts[language];
  const { cell } = complaintReferences(names, language);
  // Each part begins with the separator; the first one is cut off.
  const says = (code: keyof typeof texts.signal): string =>
    quoted(texts.signalSeparator + texts.signal[code]);
  const received = cell('receivedOn');
  const due = cell('callbackOn');

  const is = (key: 'status' | 'satisfied' | 'severity', code: string): string => {
    const labels: Record<string, string> = texts[key];
    return `${cell(key)}=${quoted(labels[code] ?? code)}`;
  };
  const anyOf = (conditions: readonly string[]): string =>
    conditions.length === 1 ? conditions.join() : `OR(${conditions.join(',')})`;
  const hasStatus = (codes: readonly Status[]): string => anyOf(codes.map((code) => is('status', code)));
  const waitsFor = (step: Step | 'outcome'): string =>
    hasStatus(openCodes.filter((code) => openStatuses[code].waitsFor === step));
  const when = (condition: string, code: keyof typeof texts.signal): string =>
    `IF(${condition},${says(code)},"")`;
  const isBlank = (key: ColumnKey): string => `${cell(key)}=""`;

  const unchecked = `OR(${isBlank('checkedOn')},${isBlank('checkedBy')})`;
  const bypass = when(`AND(${cell('calledOn')}<>"",${unchecked})`, 'notChecked');
  const ifSerious =
    `IF(${is('severity', 'serious')},` +
    `IF(${isBlank('headInformedOn')},${says('headNotInformed')},${when(isBlank('letterSentOn'), 'letterMissing')}),"")`;
  const whenCalled =
    `IF(OR(${is('satisfied', 'partly')},${is('satisfied', 'no')}),${says('restart')},` +
    `IF(${is('satisfied', 'yes')},${says('close')},${says('noOutcome')}))`;
  const holidays = listReferences(names, 'holidays', language).column('day');
  // Monday's callbacks are soon on Friday. A text among the holidays must not take the signal away.
  const lastSoon = `IFERROR(WORKDAY(TODAY(),2,${holidays}),TODAY()+2)`;
  const whenDue =
    `IF(NOT(ISNUMBER(${due})),${says('noCallbackDate')},` +
    `IF(${due}<TODAY(),${says('overdue')},IF(${due}=TODAY(),${says('today')},` +
    `${when(`${due}<=${lastSoon}`, 'soon')})))`;
  // A text in the cell is larger than any number, and no count of calls.
  const attempts = `IF(ISNUMBER(${cell('attempts')}),${cell('attempts')},0)`;
  const round = `IF(ISNUMBER(${cell('round')}),${cell('round')},1)`;
  const whenNotReached = `IF(${attempts}>=${attemptsBeforeWriting},${says('writeInstead')},${when(`${attempts}>0`, 'notReached')})`;
  const handOver = when(
    `AND(${isBlank('handedOverOn')},${unchecked},OR(${isBlank('status')},${waitsFor('handOver')},${waitsFor('complete')}))`,
    'notHandedOver',
  );
  const waiting =
    `IF(${round}>1,${says('round')}&" "&${round},"")&${whenDue}&${whenNotReached}` +
    `&${when(waitsFor('complete'), 'incomplete')}` +
    `&${when(`AND(${waitsFor('check')},${unchecked})`, 'awaitsCheck')}&${handOver}`;
  const ended = hasStatus(endingCodes);
  const open =
    `IF(${ended},${says('noClosingDate')},` +
    `IF(OR(${cell('calledOn')}<>"",${waitsFor('outcome')}),${whenCalled},${waiting})&${ifSerious})`;
  // What was closed past the procedure's guards stays visible; an end without a call needs none of them.
  const dropped = hasStatus(endingCodes.filter((code) => endings[code].isDropped));
  const closedPast = `IF(${dropped},"",${ifSerious})`;

  return {
    ...mailFormulas(texts, cell, (list) => listReferences(names, list, language)),
    signal:
      `=IF(${isBlank('caseNumber')},"",MID(${bypass}&IF(${cell('closedOn')}<>"",${closedPast},${open}),` +
      `${texts.signalSeparator.length + 1},200))`,
    year: `=IF(ISNUMBER(${received}),YEAR(${received})&"","")`,
    quarter: `=IF(ISNUMBER(${received}),YEAR(${received})&"-${texts.quarter.letter}"&ROUNDUP(MONTH(${received})/3,0),"")`,
    month: `=IF(ISNUMBER(${received}),YEAR(${received})&"-"&RIGHT("0"&MONTH(${received}),2),"")`,
    workingDays:
      `=IF(ISNUMBER(${received}),MAX(0,NETWORKDAYS(${received},` +
      `IF(ISNUMBER(${cell('closedOn')}),${cell('closedOn')},TODAY()),` +
      `${holidays})-1),"")`,
  };
}
