import { quarterCode } from '../names/quarterCode';
import type { Block } from './quarterInput';
import { count, header, words } from './sheetLine';

/** Lines above the first quarter. */
export const linesAboveTrend = 1;

/** Received against closed; the chart stands to the right of it. */
export const trendBlock: Block = (_row, { figures: { trend }, texts }) => [
  header([texts.trend.heading, ...texts.trend.columns]),
  ...trend.map(({ quarter, received, closed }) => ({
    style: 'row' as const,
    cells: [words(quarterCode(quarter, texts)), count(received), count(closed)],
  })),
];
