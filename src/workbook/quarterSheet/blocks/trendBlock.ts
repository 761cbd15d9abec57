import { formatDay } from '../../../procedure/calendar/day';
import { quarterBounds } from '../../../procedure/calendar/quarterOf';
import { quarterCode } from '../names/quarterCode';
import type { Block } from './quarterInput';
import { count, header, words } from '../page/sheetLine';
import type { SheetCell, SheetLine } from '../page/sheetLine';

/** Lines above the first quarter. */
export const linesAboveTrend = 1;

/** A blank cell is a gap in the chart. */
const known = (number: number | null): SheetCell | null => (number === null ? null : count(number));

/** Received against closed; the chart stands to the right of it. */
export const trendBlock: Block = ({ figures: { trend }, texts }) => [
  header([texts.trend.heading, ...texts.trend.columns]),
  ...trend.map(({ quarter, received, closed }) => ({
    style: 'row' as const,
    cells: [words(quarterCode(quarter, texts)), known(received), known(closed)],
  })),
];

/** Says why the trend begins later than its table. */
export const beganBlock: Block = ({ figures: { trend, beganOn }, texts }): SheetLine[] => {
  const [oldest] = trend;
  if (beganOn === null || !oldest || beganOn <= quarterBounds(oldest.quarter).first) return [];
  return [{ style: 'remark', cells: [words(texts.trend.began(formatDay(beganOn)))] }];
};
