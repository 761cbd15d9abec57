import type { QuarterTexts } from '../../../i18n/workbook/quarter/nl';
import { bookYearName } from '../../../procedure/calendar/bookYear';
import type { Quarter } from '../../../procedure/calendar/quarter';

/**
 * As the register's own column has it: `2026-K3`, or `2026-Q3` in English; `2026/27-K1` where the book year begins in another
 * month than January.
 */
export function quarterCode(quarter: Quarter, { letter }: Pick<QuarterTexts, 'letter'>): string {
  return `${bookYearName(quarter)}-${letter}${quarter.quarter}`;
}

/** The same in the name of a sheet, which may hold no slash. */
export const codeInName = (code: string): string => code.replace('/', '-');
