import { soonInWorkingDays } from '../../../procedure/lifeCycle/signals';
import type { ColumnKey, WorkbookTexts } from '../../../i18n/workbook/textShape';
import { has, saying, termMark, when } from './pieces';

/**
 * What a complaint asks for today, in words, for colleagues without the add-in: `signalsOf` as a native formula.
 * @param cell a cell of the row, as a formula names it
 * @param holidays the days on which the office is closed, as a formula names them
 */
export function signalFormula(
  texts: WorkbookTexts,
  cell: (key: ColumnKey) => string,
  holidays: string,
): string {
  const says = saying(texts);
  const due = cell('callbackOn');
  const standing = cell('standing');
  // A text among the holidays must not take the signal away.
  const lastSoon = `IFERROR(WORKDAY(TODAY(),${soonInWorkingDays},${holidays}),TODAY()+${soonInWorkingDays})`;
  const term = when(
    `${has(due)}=0`,
    says('noCallbackDate'),
    when(
      `${due}<TODAY()`,
      says('overdue'),
      when(`INT(${due})=TODAY()`, says('today'), when(`${due}<${lastSoon}+1`, says('soon'))),
    ),
  );
  const first = texts.signalSeparator.length + 1;
  return (
    `=MID(IF(ISNUMBER(FIND("${termMark}",${standing})),` +
    `SUBSTITUTE(${standing},"${termMark}",${term}),${standing}),${first},200)`
  );
}
