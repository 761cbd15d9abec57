import { formatDay } from '../../../procedure/calendar/day';
import { reconciles } from '../../../procedure/quarterReport/stockOf';
import { liveCells } from './liveCells';
import type { Block } from './quarterInput';
import { count, header, words } from './sheetLine';
import type { SheetLine } from './sheetLine';

/** The complaints on hand, with the sum that shows that none got lost. */
export const stockBlock: Block = (row, { figures: { stock }, period, texts, live }) => {
  const rows: [string, number, string][] = [
    [texts.stock.openAtStart(formatDay(period.first)), stock.openAtStart, live.openAtStart],
    [texts.stock.received, stock.received, live.received],
    [texts.stock.closed, stock.closed, live.closed],
    [texts.stock.openAtEnd(formatDay(period.last)), stock.openAtEnd, live.openAtEnd],
  ];
  const first = row + 1;
  const lines = rows.map(([label, number, formula], index): SheetLine => {
    const cells = [
      words(label),
      count(number),
      null,
      null,
      null,
      null,
      ...liveCells(first + index, formula, texts),
    ];
    return { style: index === rows.length - 1 ? 'total' : 'row', cells };
  });
  const check = reconciles(stock) ? texts.stock.reconciles : texts.stock.differs;
  return [
    header([texts.stock.heading, texts.handling.columns[0], '', '', '', '', texts.live.column]),
    ...lines,
    { style: 'remark', cells: [words(check)] },
  ];
};
