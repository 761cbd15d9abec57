import { quarterCode } from './quarterCode';
import type { Block } from './quarterInput';
import { count, header, heading, words } from './sheetLine';

/** Lines above the first quarter. */
export const linesAboveTrend = 2;

/** Received against closed; the chart stands to the right of it. */
export const trendBlock: Block = (_row, { figures: { trend }, texts }) => [
  heading(texts.trend.heading),
  header(texts.trend.columns),
  ...trend.map(({ quarter, received, closed }) => ({
    style: 'row' as const,
    cells: [words(quarterCode(quarter, texts)), count(received), count(closed)],
  })),
];
