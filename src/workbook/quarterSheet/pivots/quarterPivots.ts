import type { ColumnKey, WorkbookTexts } from '../../../i18n/workbook/textShape';
import { quarterCode } from '../names/quarterCode';
import type { QuarterNames } from '../names/quarterNames';
import { bookYearName } from '../../../procedure/calendar/bookYear';
import type { Reported } from '../../../procedure/calendar/reported';
import type { PivotPlan } from './pivotPlan';

interface QuarterPivots {
  names: QuarterNames;
  /** Headers of the register by key, as they stand. */
  columns: Record<ColumnKey, string>;
  texts: WorkbookTexts['quarter'];
  quarter: Reported;
  /** Whether there is anything to show: a PivotTable without a filter's item can't be filtered by it. */
  received: { inQuarter: boolean; inYear: boolean };
}

/**
 * The two PivotTables on the register: categories by month in the quarter, and cumulated over the quarters of the year up to
 * this one, however late they are refreshed.
 * Quarter and year come from native columns, because the API groups no dates.
 */
export function quarterPivots({ names, columns, texts, quarter, received }: QuarterPivots): PivotPlan[] {
  const ofYear = [columns.year, bookYearName(quarter)] as const;
  const perMonth: PivotPlan = {
    name: names.perMonth,
    filters: [quarter.whole ? ofYear : [columns.quarter, names.code]],
    rows: [columns.category, columns.month],
    counted: columns.receivedOn,
    count: texts.pivots.count,
  };
  const cumulated: PivotPlan = {
    name: names.cumulated,
    filters: [ofYear],
    rows: [columns.category],
    counted: columns.receivedOn,
    count: texts.pivots.runningCount,
    cumulatedOver: columns.quarter,
    upTo: quarterCode(quarter, texts),
  };
  return [...(received.inQuarter ? [perMonth] : []), ...(received.inYear ? [cumulated] : [])];
}
