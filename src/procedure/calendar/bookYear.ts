import type { Quarter } from './quarter';

/** January: the book year is the calendar year. */
export const january = 1;

/** The first month of the book year, 1 to 12, of what stands in the office's setting: January unless it is a number. */
export function firstMonthOf(cell: unknown): number {
  return typeof cell === 'number' ? Math.min(12, Math.max(january, Math.floor(cell))) : january;
}

/** The first month of a quarter's book year. */
export const beginOf = ({ firstMonth = january }: Pick<Quarter, 'firstMonth'>): number => firstMonth;

/** `2026`, or `2026/27` for a book year that begins in another month than January. */
export function bookYearName({ year, firstMonth = january }: Pick<Quarter, 'year' | 'firstMonth'>): string {
  return firstMonth === january ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** Whether two names of quarters mean the same days. */
export const isSameQuarter = (one: Quarter, other: Quarter): boolean =>
  one.year === other.year && one.quarter === other.quarter && beginOf(one) === beginOf(other);
