import { beginOf, january } from '../../../procedure/calendar/bookYear';
import type { Quarter } from '../../../procedure/calendar/quarter';
import { firstMonthNow } from '../../columns/calculatedColumns';
import type { QuarterTexts } from '../../../i18n/workbook/quarter/nl';
import type { SheetCell } from '../page/sheetLine';

/** The columns, by letter, of the frozen number, of what the register gives now, and of the word when they differ. */
const frozenColumn = 'B';
export const liveColumn = 'G';
export const flagColumn = 'H';

/**
 * What stands beside a frozen number in the same row: the count of this moment, and a word when it changed.
 * @param asAbove the line above counts in the same way
 */
export function liveCells(
  formula: (row: number) => string,
  { live }: QuarterTexts,
  asAbove = false,
): [SheetCell, SheetCell] {
  const flag = (row: number) => `=IF(${liveColumn}${row}=${frozenColumn}${row},"","${live.flag}")`;
  return [
    { formula, format: '0', asAbove },
    { formula: flag, format: 'General', asAbove },
  ];
}

/** Says over the whole sheet whether the register still gives the frozen numbers, and goes by the same book years. */
export function liveStatus(
  firstRow: number,
  lastRow: number,
  { live }: QuarterTexts,
  quarter: Quarter,
): string {
  const flags = `${flagColumn}${firstRow}:${flagColumn}${lastRow}`;
  const month = beginOf(quarter);
  // A register that was made before may lack the setting.
  return (
    `=IF(IFERROR(${firstMonthNow},${january})<>${month},"${live.otherYear(month)}",` +
    `IF(COUNTIF(${flags},"${live.flag}")=0,"${live.same}","${live.changed}"))`
  );
}
