import { percentile } from './percentile';
import { binomialTail } from './binomialTail';

/** In working days: less of a difference than this nobody notices, however many complaints show it. */
const noticed = 1;

/**
 * A longer lead time than before, by the median test: how many of the quarter's took longer than the median of all five
 * quarters (Brown and Mood, 1951). Ranks and no means, because a few complaints take very long.
 */
export function slowed(
  { quarter, fourBefore }: { quarter: readonly number[]; fourBefore: readonly number[] },
  chance: number,
): { kind: 'slower'; median: number; usual: number }[] {
  const all = [...quarter, ...fourBefore];
  const median = percentile(quarter, 0.5);
  const usual = percentile(fourBefore, 0.5);
  const ofAll = percentile(all, 0.5);
  if (median === null || usual === null || ofAll === null) return [];
  const longer = (days: readonly number[]) => days.filter((took) => took > ofAll).length;
  const part = longer(all) / all.length;
  if (part === 0 || median - usual < noticed) return [];
  return binomialTail(quarter.length, part, longer(quarter)) < chance
    ? [{ kind: 'slower', median, usual }]
    : [];
}
