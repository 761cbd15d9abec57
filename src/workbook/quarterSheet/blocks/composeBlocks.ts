import { heightOfAll, plainHeight } from '../page/lineHeight';
import { paginate } from '../page/paginate';
import type { Rows } from '../page/paginate';
import { paperFor } from '../page/paper';
import type { Paper } from '../page/paper';
import { firstBlockRow, titleHeight, topHeight } from '../page/topOfPage';
import { aboutBlock } from './aboutBlock';
import { attentionBlock } from './attentionBlock';
import { calamityBlock } from './calamityBlock';
import { causeBlocks } from './causeBlocks';
import { categoryBlock, linesAboveCategories } from './categoryBlock';
import { definitionsBlock } from './definitionsBlock';
import { groupBlock } from './groupBlock';
import { handlingBlock } from './handlingBlock';
import { monthBlock } from './monthBlock';
import { outcomeBlock } from './outcomeBlock';
import { qualityBlock } from './qualityBlock';
import type { QuarterInput } from './quarterInput';
import { sampleBlock } from './sampleBlock';
import { blankLine, words } from '../page/sheetLine';
import type { SheetLine } from '../page/sheetLine';
import { stockBlock } from './stockBlock';
import { beganBlock, linesAboveTrend, trendBlock } from './trendBlock';
import { waitingBlock } from './waitingBlock';
import type { ListRows } from './waitingBlock';

export interface ComposedBlocks {
  lines: readonly SheetLine[];
  /** The categories with complaints in the quarter, for the bar chart; `null` when there are none. */
  categories: Rows | null;
  /** Room for the bar chart. */
  bars: Rows;
  /** `null` where nothing is known of any quarter. */
  trend: Rows | null;
  /** Room for the trend's chart, beside its table. */
  trendChart: Rows;
  /** The rows with which pages begin, but for the first. */
  breaks: readonly number[];
  paper: Paper;
  /** How many of the lines are printed; what stands below is for who reads it on the screen. */
  printed: number;
}

/** More bars than this can't be told apart; the table above the chart has them all. */
const barsAtMost = 15;
/** A chart of fewer lines has no room for its title. */
const barLinesAtLeast = 9;

/** The trend's chart is taller than its eight lines. */
const linesBesideTrend = 3;

const blanks = (number: number): SheetLine[] => Array.from({ length: number }, () => blankLine);

/** Lays the blocks below each other on as many pages as they need, none of which cuts a block that fits a page. */
export function composeBlocks(input: QuarterInput): ComposedBlocks {
  const { categories: listed, trend: points, groups } = input.figures;
  const paper = paperFor([
    ...listed.map(({ category }) => category),
    ...groups.departments.map(({ name }) => name ?? ''),
  ]);
  const above = { first: topHeight, later: titleHeight };
  const pages = paginate({ firstRow: firstBlockRow, room: paper.room, above });
  const { lines, breaks, put, putBelow } = pages;
  const putAccount = () => {
    put(qualityBlock(input));
    put(definitionsBlock(input));
  };

  const about = aboutBlock(input);
  if (points.at(-1)?.received === null) {
    const none = put([...about, { style: 'remark', cells: [words(input.texts.none)] }]);
    putAccount();
    return {
      lines,
      breaks,
      paper,
      printed: lines.length,
      categories: null,
      bars: none,
      trend: null,
      trendChart: none,
    };
  }

  put([...about, ...attentionBlock(input)]);
  const categories = put(categoryBlock(input));
  // Where the lists begin is known once all that stands above them is; formulas are written after that.
  let listRows: ListRows = {};
  const stock = stockBlock(input, (list) => listRows[list]);
  const shown = Math.min(barsAtMost, listed.filter(({ quarter }) => quarter > 0).length);
  // With the blank line below it.
  const besideStock = pages.linesLeft() - heightOfAll(stock) / plainHeight - 1;
  // What is open comes first where the page has room for that alone.
  const isStockFirst = besideStock >= 0 && besideStock < leastLines(shown);
  if (isStockFirst) put(stock);
  const left = isStockFirst || besideStock < 0 ? pages.linesLeft() : besideStock;
  const bars = put(blanks(shown === 0 ? 0 : barLines(shown, left)));
  if (!isStockFirst) put(stock);
  const trend = trendBlock(input);
  const withTrend = put([...trend, ...blanks(linesBesideTrend), ...beganBlock(input)]);
  put(handlingBlock(input));
  put(groupBlock(input));
  put(monthBlock(input));
  put(outcomeBlock(input));
  for (const part of causeBlocks(input)) put(part);
  put([...calamityBlock(input), ...sampleBlock(input)]);
  putAccount();
  const printed = lines.length;
  const waiting = waitingBlock(input, firstBlockRow + lines.length);
  putBelow(waiting.lines);
  listRows = waiting.listRows;

  const firstCategory = categories.first + linesAboveCategories;
  const lastOfTrend = withTrend.first + trend.length - 1;
  return {
    lines,
    breaks,
    paper,
    printed,
    categories: shown === 0 ? null : { first: firstCategory, last: firstCategory + shown - 1 },
    // The frame of a chart at the very top of a page is drawn at the end of the one before too.
    bars: breaks.includes(bars.first) ? { ...bars, first: bars.first + 1 } : bars,
    trend: { first: withTrend.first + linesAboveTrend, last: lastOfTrend },
    trendChart: { first: withTrend.first + 1, last: lastOfTrend + linesBesideTrend },
  };
}

/**
 * Two lines a bar and some for the title, or as many as the page has left: less what is open takes, if that goes below it. At
 * least enough to tell the bars apart; then the chart begins a page.
 */
function barLines(bars: number, left: number): number {
  const wanted = Math.max(barLinesAtLeast, bars * 2 + 3);
  return left >= leastLines(bars) ? Math.min(wanted, left) : wanted;
}

const leastLines = (bars: number): number => Math.max(barLinesAtLeast, bars + 1);
