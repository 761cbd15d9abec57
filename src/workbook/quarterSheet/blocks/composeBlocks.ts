import { attentionBlock } from './attentionBlock';
import { calamityBlock } from './calamityBlock';
import { categoryBlock, linesAboveCategories } from './categoryBlock';
import { definitionsBlock } from './definitionsBlock';
import { handlingBlock } from './handlingBlock';
import { groupBlock } from './groupBlock';
import { outcomeBlock } from './outcomeBlock';
import { qualityBlock } from './qualityBlock';
import type { Block, QuarterInput } from './quarterInput';
import { sampleBlock } from './sampleBlock';
import { blankLine, words } from './sheetLine';
import type { SheetLine } from './sheetLine';
import { stockBlock } from './stockBlock';
import { beganBlock, linesAboveTrend, trendBlock } from './trendBlock';

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
  /** `null` where nothing is known of any quarter. */
  trend: Rows | null;
  /** Room for the trend's chart, beside its table. */
  trendChart: Rows;
  /** Where the second page begins; `null`: all stands on one. */
  secondPage: number | null;
}

/** More bars than this can't be told apart; the table above the chart has them all. */
const barsAtMost = 15;
/** Lines that the first page has left below its top for sentences, categories, the chart and what is open. */
const linesOnFirstPage = 44;
/** With more of them the first page has no room for what is open. */
const categoriesBesideStock = 12;

/** Two lines a bar and some for the title, within what the page has left. */
const barLines = (bars: number, left: number): number => Math.max(9, Math.min(bars * 2 + 3, left));

/** The trend's chart is taller than its eight lines. */
const linesBesideTrend = 3;

const blanks =
  (number: number): Block =>
  () =>
    Array.from({ length: number }, () => blankLine);

const noneBlock: Block = (_row, { texts }) => [{ style: 'remark', cells: [words(texts.none)] }];

/** Lays the blocks below each other from `firstRow` on, counted from 1. */
export function composeBlocks(firstRow: number, input: QuarterInput): ComposedBlocks {
  const lines: SheetLine[] = [];
  const put = (block: Block): Rows => {
    const first = firstRow + lines.length;
    lines.push(...block(first, input));
    return { first, last: firstRow + lines.length - 1 };
  };
  const gap = () => put(blanks(1));
  const putAccount = () => {
    put(qualityBlock);
    gap();
    put(definitionsBlock);
  };

  const { categories: listed, trend: points } = input.figures;
  if (points.at(-1)?.received === null) {
    const none = put(noneBlock);
    gap();
    putAccount();
    return { lines, categories: null, bars: none, trend: null, trendChart: none, secondPage: null };
  }

  put(attentionBlock);
  gap();
  const categories = put(categoryBlock);
  gap();
  const isStockFirst = listed.length <= categoriesBesideStock;
  const stockLines = isStockFirst ? stockBlock(1, input).length + 1 : 0;
  const shown = Math.min(barsAtMost, listed.filter(({ quarter }) => quarter > 0).length);
  const bars = put(blanks(shown === 0 ? 0 : barLines(shown, linesOnFirstPage - lines.length - stockLines)));
  gap();
  if (isStockFirst) {
    put(stockBlock);
    gap();
  }
  const secondPage = firstRow + lines.length;
  if (!isStockFirst) {
    put(stockBlock);
    gap();
  }
  const trend = put(trendBlock);
  const beside = put(blanks(linesBesideTrend));
  put(beganBlock);
  gap();
  put(handlingBlock);
  gap();
  put(outcomeBlock);
  gap();
  const groups = put(groupBlock);
  if (groups.last >= groups.first) gap();
  put(calamityBlock);
  put(sampleBlock);
  gap();
  putAccount();

  const firstCategory = categories.first + linesAboveCategories;
  return {
    lines,
    categories: shown === 0 ? null : { first: firstCategory, last: firstCategory + shown - 1 },
    bars,
    trend: { first: trend.first + linesAboveTrend, last: trend.last },
    trendChart: { first: trend.first + 1, last: beside.last },
    secondPage,
  };
}
