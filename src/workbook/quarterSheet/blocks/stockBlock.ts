import type { QuarterTexts } from '../../../i18n/workbook/quarter/nl';
import { formatDay } from '../../../procedure/calendar/day';
import type { OpenAges } from '../../../procedure/quarterReport/openAges';
import { reconciles } from '../../../procedure/quarterReport/stockOf';
import { liveCells, liveColumn } from './liveCells';
import type { QuarterInput } from './quarterInput';
import { count, header, linked, words } from '../page/sheetLine';
import type { SheetCell, SheetLine } from '../page/sheetLine';
import type { ListRows } from './waitingBlock';

/**
 * The complaints on hand, with the sum that shows that none got lost, and what is in none of the figures.
 * @param listRow where the list of those stands, counted from 1, by the time that the formulas are written
 */
export function stockBlock(
  { figures: { stock, none, duplicates, ages, overdue }, period, texts, live, links }: QuarterInput,
  listRow: (list: keyof ListRows) => number | undefined,
): SheetLine[] {
  // The lines of what it is made of stand above it.
  const atEnd = (row: number) => {
    const above = (lines: number) => `${liveColumn}${row - lines}`;
    return live.openAtEnd(above(5), above(4), above(3));
  };
  const rows: [string, number, string | ((row: number) => string)][] = [
    [texts.stock.openAtStart(formatDay(period.first)), stock.openAtStart, live.openAtStart],
    [texts.stock.received, stock.received, live.received],
    [texts.stock.closed, stock.closed, live.closed],
    [texts.stock.withdrawn, stock.withdrawn, live.withdrawn],
    [texts.stock.closedUndated, stock.closedUndated, live.closedUndated],
    [texts.stock.openAtEnd(formatDay(period.last)), stock.openAtEnd, atEnd],
  ];
  const line = ([label, number, formula]: (typeof rows)[number], index: number): SheetLine => ({
    style: index === rows.length - 1 ? 'total' : 'row',
    cells: [
      words(label),
      count(number),
      null,
      null,
      null,
      null,
      ...liveCells(typeof formula === 'string' ? () => formula : formula, texts),
    ],
  });
  const listed = (list: keyof ListRows): (SheetCell | null)[] => [
    ...[null, null, null, null],
    linked(() => {
      const row = listRow(list);
      return row === undefined ? '' : links.toCell(`$A$${row}`, texts.waiting.list);
    }),
  ];
  const lines: SheetLine[] = [
    ...rows.map(line),
    ...ageLines(ages, texts, listed('old')),
    { style: 'link', cells: [words(texts.stock.overdue), count(overdue), ...listed('overdue')] },
  ];
  const check = reconciles(stock) ? texts.stock.reconciles : texts.stock.differs;
  return [
    header([texts.stock.heading, texts.handling.columns[0], '', '', '', '', texts.live.column]),
    ...lines,
    { style: 'remark', cells: [words(check)] },
    line([texts.stock.none, none, live.none], rows.length),
    line([texts.stock.duplicates, duplicates, live.duplicates], rows.length),
  ];
}

/** They add up to what is open at the end. @param listed what stands beside the old ones */
function ageLines(
  { young, middle, old, oldest }: OpenAges,
  { stock: texts }: QuarterTexts,
  listed: readonly (SheetCell | null)[],
): SheetLine[] {
  const { ages } = texts;
  const line = (label: string, number: number): SheetLine => ({
    style: 'row',
    cells: [words(label), count(number)],
  });
  const waiting: SheetLine[] =
    oldest === null
      ? []
      : [{ style: 'remark', cells: [words(ages.oldest(formatDay(oldest.receivedOn), oldest.workingDays))] }];
  return [
    line(ages.young, young),
    line(ages.middle, middle),
    { style: 'link', cells: [words(ages.old), count(old), ...listed] },
    ...waiting,
  ];
}
