export interface Stratum {
  /** As its complaints name it; `''` for those without a category. */
  category: string;
  population: number;
  drawn: number;
}

/**
 * Divides a sample over categories in proportion, by largest remainder (Hamilton): each gets the whole part of its share,
 * and what is left goes one by one to the largest rests; of equal rests the larger category first, then by name. A small
 * category may get none. `size` is at most the sum of the categories.
 */
export function allocate(populations: ReadonlyMap<string, number>, size: number): Stratum[] {
  const total = [...populations.values()].reduce((sum, count) => sum + count, 0);
  const shares = [...populations].map(([category, population]) => ({
    category,
    population,
    whole: total === 0 ? 0 : Math.floor((size * population) / total),
    rest: total === 0 ? 0 : (size * population) % total,
  }));
  const left = Math.min(size, total) - shares.reduce((sum, { whole }) => sum + whole, 0);
  const lucky = [...shares]
    .sort((a, b) => b.rest - a.rest || b.population - a.population || (a.category < b.category ? -1 : 1))
    .slice(0, left);
  return shares.map((share) => ({
    category: share.category,
    population: share.population,
    drawn: share.whole + (lucky.includes(share) ? 1 : 0),
  }));
}
