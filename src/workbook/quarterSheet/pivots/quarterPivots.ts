import type { ColumnKey, WorkbookTexts } from '../../../i18n/workbook/textShape';
import type { QuarterNames } from '../names/quarterNames';
import type { PivotPlan } from './pivotPlan';

interface QuarterPivots {
  names: QuarterNames;
  /** Headers of the register by key, as they stand. */
  columns: Record<ColumnKey, string>;
  texts: WorkbookTexts['quarter']['pivots'];
  /** As the native column has it. */
  year: string;
  /** Whether there is anything to show: a PivotTable without a filter's item can't be filtered by it. */
  received: { inQuarter: boolean; inYear: boolean };
}

/**
 * The two PivotTables on the register: categories by month in the quarter, and cumulated over the quarters of the year up to
 * this one, however late they are refreshed.
 * Quarter and year come from native columns, because the API groups no dates.
 */
export function quarterPivots({ names, columns, texts, year, received }: QuarterPivots): PivotPlan[] {
  const perMonth: PivotPlan = {
    name: names.perMonth,
    filters: [[columns.quarter, names.code]],
    rows: [columns.category, columns.month],
    counted: columns.receivedOn,
    count: texts.count,
  };
  const cumulated: PivotPlan = {
    name: names.cumulated,
    filters: [[columns.year, year]],
    rows: [columns.category],
    counted: columns.receivedOn,
    count: texts.runningCount,
    cumulatedOver: columns.quarter,
    upTo: names.code,
  };
  return [...(received.inQuarter ? [perMonth] : []), ...(received.inYear ? [cumulated] : [])];
}
