import type { Complaint } from '../complaint';
import type { Day } from '../day';
import type { Quarter } from '../quarter';
import { quarterBounds } from '../quarterOf';
import { categoryFigures } from './categoryFigures';
import type { CategoryFigures } from './categoryFigures';
import type { CountedComplaint } from './countedComplaint';
import { countRepeats } from './countRepeats';
import { dataQuality } from './dataQuality';
import type { DataQuality } from './dataQuality';
import { keptPromises } from './keptPromises';
import type { KeptPromises } from './keptPromises';
import { leadTime } from './leadTime';
import type { LeadTime } from './leadTime';
import { satisfactionFigures } from './satisfactionFigures';
import type { SatisfactionFigures } from './satisfactionFigures';
import { seriousFigures } from './seriousFigures';
import type { SeriousFigures } from './seriousFigures';
import { stockOf } from './stockOf';
import type { Stock } from './stockOf';
import { trendOf } from './trendOf';
import type { TrendPoint } from './trendOf';

/** Everything the board is told about one quarter (procedure, section 7). */
export interface QuarterFigures {
  quarter: Quarter;
  stock: Stock;
  categories: CategoryFigures[];
  promises: KeptPromises;
  leadTime: LeadTime;
  satisfaction: SatisfactionFigures;
  serious: SeriousFigures;
  repeats: number;
  quality: DataQuality;
  trend: TrendPoint[];
}

export interface QuarterContext {
  quarter: Quarter;
  today: Day;
  holidays: readonly Day[];
  /** The office's active categories, in its order. */
  categories: readonly string[];
}

const quartersInTrend = 8;

/**
 * @param dates receipt and closing of every complaint in the register
 * @param complaints those that can matter to the quarter; see `mattersTo`
 */
export function quarterFigures(
  dates: readonly Pick<Complaint, 'receivedOn' | 'closedOn'>[],
  complaints: readonly CountedComplaint[],
  { quarter, today, holidays, categories }: QuarterContext,
): QuarterFigures {
  const period = quarterBounds(quarter);
  return {
    quarter,
    stock: stockOf(dates, period),
    categories: categoryFigures(complaints, quarter, categories),
    promises: keptPromises(complaints, period, today),
    leadTime: leadTime(complaints, period, holidays),
    satisfaction: satisfactionFigures(complaints, period),
    serious: seriousFigures(complaints, period, holidays),
    repeats: countRepeats(complaints, period),
    quality: dataQuality(complaints, { period, today, categories }),
    trend: trendOf(dates, quarter, quartersInTrend),
  };
}
