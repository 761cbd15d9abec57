import { calamityBlock } from './calamityBlock';
import { categoryBlock, linesAboveCategories } from './categoryBlock';
import { definitionsBlock } from './definitionsBlock';
import { handlingBlock } from './handlingBlock';
import { qualityBlock } from './qualityBlock';
import type { Block, QuarterInput } from './quarterInput';
import { sampleBlock } from './sampleBlock';
import { blankLine } from './sheetLine';
import type { SheetLine } from './sheetLine';
import { stockBlock } from './stockBlock';
import { linesAboveTrend, trendBlock } from './trendBlock';

/** First and last row, counted from 1. */
interface Rows {
  first: number;
  last: number;
}

export interface ComposedBlocks {
  lines: SheetLine[];
  /** The categories with complaints in the quarter, for the bar chart; `null` when there are none. */
  categories: Rows | null;
  /** Room for the bar chart. */
  bars: Rows;
  trend: Rows;
  /** Room for the trend's chart, beside its table. */
  trendChart: Rows;
  /** Where the second page begins. */
  secondPage: number;
}

/** More bars than this can't be told apart; the table above the chart has them all. */
const barsAtMost = 15;
/** Lines that the first page has left below its top for the categories, their total, a gap and the chart. */
const linesOnFirstPage = 33;

/** Two lines a bar and some for the title, within what the page has left. */
const barLines = (bars: number, categories: number): number =>
  Math.max(9, Math.min(bars * 2 + 3, linesOnFirstPage - categories - 2));

/** The trend's chart is taller than its eight lines. */
const linesBesideTrend = 3;

const blanks =
  (number: number): Block =>
  () =>
    Array.from({ length: number }, () => blankLine);

/** Lays the blocks below each other from `firstRow` on, counted from 1. */
export function composeBlocks(firstRow: number, input: QuarterInput): ComposedBlocks {
  const lines: SheetLine[] = [];
  const put = (block: Block): Rows => {
    const first = firstRow + lines.length;
    lines.push(...block(first, input));
    return { first, last: firstRow + lines.length - 1 };
  };
  const gap = () => put(blanks(1));

  const categories = put(categoryBlock);
  gap();
  const { length: listed } = input.figures.categories;
  const shown = Math.min(barsAtMost, input.figures.categories.filter(({ quarter }) => quarter > 0).length);
  const bars = put(blanks(shown === 0 ? 0 : barLines(shown, listed)));
  gap();
  const stock = put(stockBlock);
  gap();
  const trend = put(trendBlock);
  const beside = put(blanks(linesBesideTrend));
  gap();
  put(handlingBlock);
  gap();
  put(calamityBlock);
  put(sampleBlock);
  gap();
  put(qualityBlock);
  gap();
  put(definitionsBlock);

  const firstCategory = categories.first + linesAboveCategories;
  return {
    lines,
    categories: shown === 0 ? null : { first: firstCategory, last: firstCategory + shown - 1 },
    bars,
    trend: { first: trend.first + linesAboveTrend, last: trend.last },
    trendChart: { first: trend.first + 1, last: beside.last },
    secondPage: stock.first,
  };
}
