import type { QuarterTexts } from '../../../i18n/workbook/quarter/nl';
import { bookYearName } from '../../../procedure/calendar/bookYear';
import type { Reported } from '../../../procedure/calendar/reported';
import { quarterAnchor } from '../../tabs/quarterAnchor';
import { codeInName, quarterCode } from './quarterCode';

/** What the sheet of a quarter or a year and its parts are called; each is made once and found again by its name. */
export interface QuarterNames {
  code: string;
  sheet: string;
  /** The name of the sheet's first cell, in every language: a tab that was renamed is found by it. */
  anchor: string;
  perMonth: string;
  cumulated: string;
  bars: string;
  trend: string;
}

export function quarterNames(quarter: Reported, texts: QuarterTexts): QuarterNames {
  const code = quarter.whole ? bookYearName(quarter) : quarterCode(quarter, texts);
  return {
    code,
    sheet: texts.sheet(codeInName(code)),
    anchor: quarterAnchor(quarter.whole ?? 'quarter', quarter),
    perMonth: texts.pivots.perMonth(codeInName(code)),
    cumulated: texts.pivots.cumulated(codeInName(code)),
    bars: texts.categories.chart,
    trend: texts.trend.chart,
  };
}
