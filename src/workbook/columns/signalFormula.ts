import type { ComplaintField } from '../../procedure/complaint/fields';
import { endingCodes, endings, openCodes } from '../../procedure/complaint/statuses';
import { openStatuses } from '../../procedure/complaint/openStatuses';
import type { OpenStatus, Step } from '../../procedure/complaint/openStatuses';
import { attemptsBeforeWriting } from '../../procedure/lifeCycle/attemptsLeft';
import { soonInWorkingDays } from '../../procedure/lifeCycle/signals';
import type { SignalCode } from '../../procedure/lifeCycle/signals';
import type { ColumnKey, WorkbookTexts } from '../../i18n/workbook/textShape';
import { quoted } from '../sheet/quoted';

/** A row without a number in which one of these stands is a complaint that somebody typed; a blank one says nothing. */
const tellingFields = [
  'receivedOn',
  'name',
  'phone',
  'summary',
  'account',
  'promise',
  'callbackOn',
] as const satisfies readonly ComplaintField[];

/**
 * What a complaint asks for, in words, for colleagues without the add-in: `signalsOf` as a native formula. Array constants
 * keep it short, because a table stores it once per row, with each column's name in full.
 * @param cell a cell of the row, as a formula names it
 * @param holidays the days on which the office is closed, as a formula names them
 */
export function signalFormula(
  texts: WorkbookTexts,
  cell: (key: ColumnKey) => string,
  holidays: string,
): string {
  // Each part begins with the separator; the first one is cut off.
  const says = (code: SignalCode): string => quoted(texts.signalSeparator + texts.signal[code]);
  const due = cell('callbackOn');

  // Capitals don't count for `=`, nor here the blanks that people type around a word: so the pane reads it too.
  const among = <Key extends 'status' | 'satisfied' | 'severity'>(
    key: Key,
    codes: readonly (keyof (typeof texts)[Key] & string)[],
  ): string => {
    const labels: Record<string, string> = texts[key];
    const words = codes.map((code) => quoted(labels[code] ?? code)).join(',');
    return `TRIM(${cell(key)})=${codes.length === 1 ? words : `{${words}}`}`;
  };
  const is: typeof among = (key, codes) =>
    codes.length === 1 ? among(key, codes) : `OR(${among(key, codes)})`;
  const waitsFor = (...steps: (Step | 'outcome')[]): readonly OpenStatus[] =>
    openCodes.filter((code) => steps.includes(openStatuses[code].waitsFor));
  const when = (condition: string, code: SignalCode, otherwise = '""'): string =>
    `IF(${condition},${says(code)},${otherwise})`;
  const isBlank = (key: ColumnKey): string => `TRIM(${cell(key)})=""`;
  // COUNT and COUNTIF take dates and numbers only: a text in such a cell is none, for the pane neither.
  const has = (...keys: ColumnKey[]): string => `COUNT(${keys.map(cell).join(',')})`;
  const counts = (key: ColumnKey, criterion: string): string => `COUNTIF(${cell(key)},"${criterion}")`;

  const unchecked = `OR(${has('checkedOn')}=0,${isBlank('checkedBy')})`;
  const bypass = when(`AND(${has('calledOn')},${unchecked})`, 'notChecked');
  const whenCalled = when(
    is('satisfied', ['partly', 'no']),
    'restart',
    when(is('satisfied', ['yes']), 'close', says('noOutcome')),
  );
  // A text among the holidays must not take the signal away.
  const lastSoon = `IFERROR(WORKDAY(TODAY(),${soonInWorkingDays},${holidays}),TODAY()+${soonInWorkingDays})`;
  const whenDue = when(
    `${has('callbackOn')}=0`,
    'noCallbackDate',
    when(
      `${due}<TODAY()`,
      'overdue',
      when(`INT(${due})=TODAY()`, 'today', when(`${due}<${lastSoon}+1`, 'soon')),
    ),
  );
  const round = `IF(${counts('round', '>1')},${says('round')}&" "&${cell('round')},"")`;
  const whenNotReached = when(
    counts('attempts', `>=${attemptsBeforeWriting}`),
    'writeInstead',
    when(counts('attempts', '>0'), 'notReached'),
  );
  const awaitsCheck = `AND(OR(${has('checkedOn')},${among('status', waitsFor('check', 'call'))}),${unchecked})`;
  const beforeHandOver = `AND(${has('handedOverOn', 'checkedOn')}=0,NOT(${is('status', waitsFor('followUp', 'check', 'call'))}))`;
  const waiting =
    `${round}&${whenDue}&${whenNotReached}&${when(is('status', waitsFor('complete')), 'incomplete')}` +
    `&${when(awaitsCheck, 'awaitsCheck')}&${when(beforeHandOver, 'notHandedOver')}`;
  const open =
    `IF(${is('status', openCodes)},"",${says('unknownStatus')})&` +
    `IF(OR(${has('calledOn')},${among('status', waitsFor('outcome'))}),${whenCalled},${waiting})`;
  const state = `IF(${is('status', endingCodes)},"",IF(${has('closedOn')},${says('closedButOpen')},${open}))`;
  const dropped = is(
    'status',
    endingCodes.filter((code) => endings[code].isDropped),
  );
  const serious = `IF(AND(${is('severity', ['serious'])},NOT(${dropped})),${when(
    `${has('headInformedOn')}=0`,
    'headNotInformed',
    when(`${has('letterSentOn')}=0`, 'letterMissing'),
  )},"")`;
  const saysNothing = `${tellingFields.map(cell).join('&')}=""`;

  return (
    `=IF(IF(${isBlank('caseNumber')},${saysNothing},FALSE),"",MID(${when(isBlank('caseNumber'), 'noNumber')}` +
    `&${bypass}&${state}&${serious},${texts.signalSeparator.length + 1},200))`
  );
}
