/** A number of complaints, or hundredths of a percent of the population: whole numbers divide without a rest getting lost. */
export type SampleSize = { count: number } | { hundredths: number };

/** Nobody judges more cases than this by hand; a percentage of a long register soon asks for them. */
export const casesAtMost = 500;

/** Reads `10` or `2,5%`; `null` for what is neither, or nothing. A percentage has two decimals at most. */
export function parseSampleSize(typed: string): SampleSize | null {
  const [, whole = '', decimals = '', percent] =
    /^\s*(\d{1,6})(?:[.,](\d{1,2}))?\s*(%)?\s*$/.exec(typed) ?? [];
  if (whole === '' || (percent === undefined && decimals !== '')) return null;
  if (percent === undefined) return Number(whole) > 0 ? { count: Number(whole) } : null;
  const hundredths = Number(whole + decimals.padEnd(2, '0'));
  return hundredths > 0 && hundredths <= 10_000 ? { hundredths } : null;
}

/** How many cases that is, rounded up: 10% of 37 is 4. Never more than there are. */
export function casesIn(size: SampleSize, population: number): number {
  const asked = 'count' in size ? size.count : Math.ceil((population * size.hundredths) / 10_000);
  return Math.min(asked, population);
}
