import { binomialTail } from './binomialTail';
import { lessKept } from './lessKept';
import type { Promises } from './lessKept';
import { slowed } from './slowed';

/** What a board had better see first; `usual` is the mean of the four quarters before. */
export type Attention =
  | { kind: 'nothingReceived' | 'nothingToCompare' | 'asUsual' }
  | { kind: 'serious'; late: number; received: number }
  | { kind: 'category'; category: string; received: number; usual: number }
  | { kind: 'more' | 'fewer'; received: number; usual: number }
  | { kind: 'belowNorm'; kept: number; promised: number; norm: number }
  | { kind: 'lessKept'; share: number; usual: number }
  | { kind: 'slower'; median: number; usual: number }
  | { kind: 'growing'; received: number; closed: number }
  | { kind: 'old'; count: number };

/** Complaints received in a category, or in all of them, in the quarter and in the four before it together. */
interface Counted {
  quarter: number;
  fourBefore: number;
}

/** What of a quarter's figures may deserve attention. */
interface Figures {
  categories: readonly (Counted & { category: string })[];
  stock: { received: number; closed: number };
  serious: { received: number; headInformedInTime: number };
  ages: { old: number };
  promises: { quarter: Promises; fourBefore: Promises; norm: number | null };
  /** In working days, of the complaints closed in the quarter and in the four before it. */
  leadTimes: { quarter: readonly number[]; fourBefore: readonly number[] };
  /** The register is older than the four quarters before. */
  compares: boolean;
  /** The quarter is: one that runs still gets more complaints, and those of today are not closed yet. */
  isOver: boolean;
}

const sentencesAtMost = 5;
const quartersBefore = 4;
/** Fewer old complaints than this are for Vandaag and not for a board. */
const oldAtLeast = 5;

/**
 * How likely a sentence may be by chance alone: for all categories together, for the promises against the norm and against earlier
 * ones, for the lead time, and up, down and in the stock. Of simulated quarters in which nothing changed at most 1.4 in a hundred
 * got one, and 4 where the office and each category were a tenth busier or quieter from quarter to quarter (one in 20 is allowed).
 */
const chances = {
  categories: 0.03,
  norm: 0.005,
  promises: 0.005,
  leadTime: 0.005,
  received: 0.01,
  stock: 0.01,
} as const;

/**
 * Quarters differ by more than chance though nothing changes: seasons, a letter to all relations. A number is remarkable only
 * where it would be in a quarter that is so many times as busy as the others, or as quiet.
 */
const wander = 1.15;

/**
 * At most five sentences, the ones about people first. A number is remarkable by a control limit: as the complaints of five
 * quarters in which nothing changes fall into each of them alike, how many fall into the last is binomial given their sum (the
 * exact conditional test of two Poisson means; Przyborowski and Wilenski, 1940). So small numbers have to differ much. Promises
 * and lead times have a limit of their own (`lessKept`, `slowed`).
 */
export function attentionOf(figures: Figures): Attention[] {
  const { categories, stock, serious, ages, promises, leadTimes, compares, isOver } = figures;
  const late = serious.received - serious.headInformedInTime;
  const found: Attention[] = [
    ...(late > 0 ? [{ kind: 'serious', late, received: serious.received } as const] : []),
    ...remarkablePromises(promises, compares),
    ...(compares ? slowed(leadTimes, chances.leadTime) : []),
    ...(compares ? [...remarkableCategories(categories), ...remarkableTotal(categories, isOver)] : []),
    ...(isOver && isGrowing(stock)
      ? [{ kind: 'growing', received: stock.received, closed: stock.closed } as const]
      : []),
    ...(ages.old >= oldAtLeast ? [{ kind: 'old', count: ages.old } as const] : []),
  ];
  if (stock.received === 0) found.push({ kind: 'nothingReceived' });
  if (!compares) found.push({ kind: 'nothingToCompare' });
  if (found.length === 0) found.push({ kind: 'asUsual' });
  return found.slice(0, sentencesAtMost);
}

/** Where both are remarkable the norm says more. */
function remarkablePromises(
  { quarter, fourBefore, norm }: Figures['promises'],
  compares: boolean,
): Attention[] {
  const promised = quarter.kept + quarter.broken;
  const isBelow =
    norm !== null && norm < 1 && binomialTail(promised, 1 - norm, quarter.broken) < chances.norm;
  if (isBelow) return [{ kind: 'belowNorm', kept: quarter.kept, promised, norm }];
  return compares ? lessKept(quarter, fourBefore, chances.promises) : [];
}

/** How likely so many or more are in the quarter, of all in five of them, though it were one of the busier ones. */
const chanceOf = ({ quarter, fourBefore }: Counted): number =>
  binomialTail(quarter + fourBefore, wander / (quartersBefore + wander), quarter);

/** The most remarkable one first. */
function remarkableCategories(categories: Figures['categories']): Attention[] {
  const counted = categories.filter(({ quarter, fourBefore }) => quarter + fourBefore > 0);
  return counted
    .map((line) => ({ line, chance: chanceOf(line) }))
    .filter(({ chance }) => chance < chances.categories / counted.length)
    .sort((a, b) => a.chance - b.chance)
    .map(({ line: { category, quarter, fourBefore } }) => ({
      kind: 'category',
      category,
      received: quarter,
      usual: fourBefore / quartersBefore,
    }));
}

function remarkableTotal(categories: readonly Counted[], isOver: boolean): Attention[] {
  const sum = (key: keyof Counted) => categories.reduce((total, line) => total + line[key], 0);
  const total = { quarter: sum('quarter'), fourBefore: sum('fourBefore') };
  const told = { received: total.quarter, usual: total.fourBefore / quartersBefore };
  if (chanceOf(total) < chances.received) return [{ kind: 'more', ...told }];
  if (!isOver) return [];
  // So many or fewer, though it were one of the quieter ones.
  const fewer =
    1 - binomialTail(total.quarter + total.fourBefore, 1 / (quartersBefore * wander + 1), total.quarter + 1);
  return fewer < chances.received ? [{ kind: 'fewer', ...told }] : [];
}

/** Of what comes and goes alike, half is what came. */
const isGrowing = ({ received, closed }: Figures['stock']): boolean =>
  binomialTail(received + closed, wander / (1 + wander), received) < chances.stock;
