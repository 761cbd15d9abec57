import type { QuarterTexts } from '../../i18n/workbook/quarter/quarterShape';
import type { SheetCell } from './sheetLine';

/** The columns, by letter, of the frozen number, of what the register gives now, and of the word when they differ. */
export const frozenColumn = 'B';
export const liveColumn = 'G';
export const flagColumn = 'H';

/** What stands beside a frozen number in the same row: the count of this moment, and a word when it changed. */
export function liveCells(row: number, formula: string, { live }: QuarterTexts): [SheetCell, SheetCell] {
  return [
    { formula, format: '0' },
    { formula: `=IF(${liveColumn}${row}=${frozenColumn}${row},"","${live.flag}")`, format: 'General' },
  ];
}

/** Says over the whole sheet whether the register still gives the frozen numbers. */
export function liveStatus(firstRow: number, lastRow: number, { live }: QuarterTexts): string {
  const flags = `${flagColumn}${firstRow}:${flagColumn}${lastRow}`;
  return `=IF(COUNTIF(${flags},"${live.flag}")=0,"${live.same}","${live.changed}")`;
}
