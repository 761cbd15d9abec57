import type { ComplaintField } from '../../../procedure/complaint/fields';
import { endingCodes, endings, openCodes } from '../../../procedure/complaint/statuses';
import { openStatuses } from '../../../procedure/complaint/openStatuses';
import type { Step } from '../../../procedure/complaint/openStatuses';
import { attemptsBeforeWriting } from '../../../procedure/lifeCycle/attemptsLeft';
import type { ColumnKey, WorkbookTexts } from '../../../i18n/workbook/textShape';
import { quoted } from '../../sheet/quoted';
import { has, isNotCalled, saying, termMark, when } from './pieces';
import { stepIn } from './stepFormula';

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
 * What a complaint asks for whatever the day is, in words, with a mark where the callback's term goes: Signaal is the rest
 * (`signalFormula`). By itself, because Excel works out all that depends on TODAY() again at every entry, of closed rows too.
 * @param cell a cell of the row, as a formula names it
 */
export function standingFormula(texts: WorkbookTexts, cell: (key: ColumnKey) => string): string {
  const says = saying(texts);
  const hasDay = (...keys: ColumnKey[]): string => has(...keys.map(cell));
  const counts = (key: ColumnKey, criterion: string): string => `COUNTIF(${cell(key)},"${criterion}")`;
  const isBlank = (key: ColumnKey): string => `TRIM(${cell(key)})=""`;
  const is = <Key extends 'satisfied' | 'severity'>(
    key: Key,
    codes: readonly (keyof (typeof texts)[Key] & string)[],
  ): string => {
    const labels: Record<string, string> = texts[key];
    const words = codes.map((code) => quoted(labels[code] ?? code)).join(',');
    return codes.length === 1 ? `TRIM(${cell(key)})=${words}` : `OR(TRIM(${cell(key)})={${words}})`;
  };
  const waitsFor = (...steps: (Step | 'outcome')[]): string =>
    stepIn(
      cell,
      openCodes.filter((code) => steps.includes(openStatuses[code].waitsFor)),
    );

  const unchecked = `OR(${hasDay('checkedOn')}=0,${isBlank('checkedBy')})`;
  const bypass = when(`AND(${hasDay('calledOn')},${unchecked})`, says('notChecked'));
  const whenCalled = when(
    is('satisfied', ['partly', 'no']),
    says('restart'),
    when(is('satisfied', ['yes']), says('close'), says('noOutcome')),
  );
  const round = when(counts('round', '>1'), `${says('round')}&" "&${cell('round')}`);
  const whenNotReached = when(
    isNotCalled(texts, cell),
    '""',
    when(
      counts('attempts', `>=${attemptsBeforeWriting}`),
      says('writeInstead'),
      when(counts('attempts', '>0'), says('notReached')),
    ),
  );
  const awaitsCheck = `AND(OR(${hasDay('checkedOn')},${waitsFor('check', 'call')}),${unchecked})`;
  const beforeHandOver = `AND(${hasDay('handedOverOn', 'checkedOn')}=0,NOT(${waitsFor('followUp', 'check', 'call')}))`;
  const waiting =
    `${round}&"${termMark}"&${whenNotReached}&${when(waitsFor('complete'), says('incomplete'))}` +
    `&${when(awaitsCheck, says('awaitsCheck'))}&${when(beforeHandOver, says('notHandedOver'))}`;
  const open =
    `${when(`${cell('step')}=0`, says('unknownStatus'))}&` +
    when(`OR(${hasDay('calledOn')},${waitsFor('outcome')})`, whenCalled, waiting);
  const state = when(stepIn(cell, endingCodes), '""', when(hasDay('closedOn'), says('closedButOpen'), open));
  const dropped = stepIn(
    cell,
    endingCodes.filter((code) => endings[code].isDropped),
  );
  const serious = when(
    `AND(${is('severity', ['serious'])},NOT(${dropped}))`,
    when(
      `${hasDay('headInformedOn')}=0`,
      says('headNotInformed'),
      when(
        `AND(${hasDay('letterSentOn')}=0,TRIM(${cell('reachBy')})<>${quoted(texts.reachBy.none)})`,
        says('letterMissing'),
      ),
    ),
  );
  const saysNothing = `${tellingFields.map(cell).join('&')}=""`;
  return (
    `=IF(IF(${isBlank('caseNumber')},${saysNothing},FALSE),"",` +
    `${when(isBlank('caseNumber'), says('noNumber'))}&${bypass}&${state}&${serious})`
  );
}
