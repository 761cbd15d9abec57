import type { QuarterTexts } from '../../../i18n/workbook/quarter/quarterShape';
import type { Quarter } from '../../../procedure/calendar/quarter';

/** As the register's own column has it: `2026-K3`, or `2026-Q3` in English. */
export function quarterCode({ year, quarter }: Quarter, { letter }: Pick<QuarterTexts, 'letter'>): string {
  return `${year}-${letter}${quarter}`;
}
