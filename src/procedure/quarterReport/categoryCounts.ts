import { categoryKey } from './categoryFigures';

/** What the sheet says of one complaint: its category, and the quarter as its own column has it. */
interface CategoryCell {
  category: string;
  quarter: string;
}

/** Complaints received in one category in each of the asked quarters; `category` is `''` for those without one. */
export interface CategoryCount {
  category: string;
  received: number[];
}

export interface CategoryCounts {
  /** Those with a complaint in the last of the quarters, most complaints first. */
  categories: CategoryCount[];
  total: number[];
  /** Whether the register is old enough to say something of a quarter. */
  known: boolean[];
}

/**
 * Counts by what the native columns say, as the PivotTables on them do: what is no complaint has no quarter there.
 *
 * @param quarters as the column has them, oldest first; their alphabet is their order
 */
export function categoryCounts(cells: readonly CategoryCell[], quarters: readonly string[]): CategoryCounts {
  const places = new Map(quarters.map((quarter, place) => [quarter, place]));
  const blank = () => quarters.map(() => 0);
  const total = blank();
  const lines = new Map<string, CategoryCount>();
  let first: string | null = null;
  for (const { category, quarter } of cells) {
    if (quarter !== '' && (first === null || quarter < first)) first = quarter;
    const place = places.get(quarter);
    if (place === undefined) continue;
    const name = category.trim() === '' ? '' : category;
    const line = lines.get(categoryKey(name)) ?? { category: name, received: blank() };
    lines.set(categoryKey(name), line);
    line.received[place] = (line.received[place] ?? 0) + 1;
    total[place] = (total[place] ?? 0) + 1;
  }
  const last = quarters.length - 1;
  return {
    categories: [...lines.values()]
      .filter(({ received }) => (received[last] ?? 0) > 0)
      .sort((a, b) => (b.received[last] ?? 0) - (a.received[last] ?? 0)),
    total,
    known: quarters.map((quarter) => first !== null && first <= quarter),
  };
}
