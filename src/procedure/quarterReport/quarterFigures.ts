import type { Day } from '../calendar/day';
import type { Period } from '../calendar/quarter';
import { periodsOf } from '../calendar/reported';
import type { Reported } from '../calendar/reported';
import { attentionOf } from './attention/attentionOf';
import type { Attention } from './attention/attentionOf';
import { calamityFigures } from './calamityFigures';
import type { CalamityFigures, CountedCalamity } from './calamityFigures';
import { endingOf, isCounted } from '../complaint/statuses';
import type { Dated } from './counted/closingDay';
import { categoryFigures } from './categoryFigures';
import type { CategoryFigures } from './categoryFigures';
import type { CountedComplaint } from './counted/countedComplaint';
import { countRepeats } from './countRepeats';
import { dataQuality } from './dataQuality';
import type { DataQuality } from './dataQuality';
import { groupFigures } from './groupFigures';
import type { Groups } from './groupFigures';
import { outcomeFigures } from './outcomeFigures';
import type { OutcomeFigures } from './outcomeFigures';
import { openAges } from './openAges';
import type { OpenAges } from './openAges';
import { keptPromises } from './keptPromises';
import type { KeptPromises } from './keptPromises';
import { leadTimeOf, leadTimes } from './leadTime';
import type { LeadTime } from './leadTime';
import { sampleFigures } from './sampleFigures';
import type { CountedSample, SampleFigures } from './sampleFigures';
import { satisfactionFigures } from './satisfactionFigures';
import type { SatisfactionFigures } from './satisfactionFigures';
import { quartersInTrend } from './counted/needOf';
import { causeFigures } from './causeFigures';
import type { CauseFigures } from './causeFigures';
import { seriousFigures } from './seriousFigures';
import type { SeriousFigures } from './seriousFigures';
import { stockOf } from './stockOf';
import type { Stock } from './stockOf';
import { waitingCases } from './waitingCases';
import type { WaitingCases } from './waitingCases';
import { within } from '../calendar/within';
import { beganOn, trendOf } from './trendOf';
import type { TrendPoint } from './trendOf';

/** Everything the board is told about one quarter, or a year (procedure, section 7). */
export interface QuarterFigures extends Handled {
  quarter: Reported;
  stock: Stock;
  /** Received in the quarter and no complaint after all: in none of the other figures. */
  none: number;
  /** Of those: another complaint in the register is about the same. */
  duplicates: number;
  categories: CategoryFigures[];
  /** The part of the promises that the office means to keep, from 0 to 1; `null`: it set no norm. */
  norm: number | null;
  /** How it was in other quarters; `null` of one before the register's first complaint. */
  previous: Handled | null;
  lastYear: Handled | null;
  /** Open complaints whose relation should have been called before the day on which the figures were made. */
  overdue: number;
  /** The open complaints to look up. */
  waiting: WaitingCases;
  quality: DataQuality;
  trend: TrendPoint[];
  /** The day of the register's first complaint; `null` when none is dated. */
  beganOn: Day | null;
  ages: OpenAges;
  outcomes: OutcomeFigures[];
  causes: CauseFigures;
  groups: Groups;
  attention: Attention[];
  /** Open at the end of the same quarter last year; `null` where the register is younger. */
  openLastYear: number | null;
  calamities: CalamityFigures[];
  samples: SampleFigures[];
}

/** How the office kept its word in a quarter. */
export interface Handled {
  promises: KeptPromises;
  leadTime: LeadTime;
  satisfaction: SatisfactionFigures;
  serious: SeriousFigures;
  repeats: number;
}

interface QuarterContext {
  quarter: Reported;
  today: Day;
  holidays: readonly Day[];
  /** The office's active categories, in its order. */
  categories: readonly string[];
  /** The same of its channels. */
  channels: readonly string[];
  norm: number | null;
  calamities: readonly CountedCalamity[];
  samples: readonly CountedSample[];
}

/** What is said of a quarter that is compared with those before it; a year is not. */
const ofQuarters: ReadonlySet<Attention['kind']> = new Set(['nothingToCompare', 'asUsual']);

/**
 * Of 100,000 complaints each figure takes some 5 to 50 ms, all of them together too long for the pane to keep still.
 *
 * @param allDates receipt, closing and status of every complaint in the register
 * @param all those that can matter to the quarter; see `needOf`
 * @param breathe lets the pane answer between two figures
 */
export async function quarterFigures(
  allDates: readonly Dated[],
  all: readonly CountedComplaint[],
  { quarter, today, holidays, categories, channels, norm, calamities, samples }: QuarterContext,
  yieldToPane: () => Promise<void>,
): Promise<QuarterFigures> {
  const { period, previous, lastYear, fourBefore } = periodsOf(quarter);
  const next = async <T>(figure: () => T): Promise<T> => {
    await yieldToPane();
    return figure();
  };
  const dates = await next(() => allDates.filter(isCounted));
  const complaints = all.filter(isCounted);
  const stock = await next(() => stockOf(dates, period));
  const byCategory = await next(() => categoryFigures(complaints, quarter, categories));
  const ages = await next(() => openAges(dates, period, today, holidays));
  const began = await next(() => beganOn(dates));
  const reaches = (day: Day) => began !== null && began <= day;
  const timesIn = (other: Period) => next(() => leadTimes(dates, other, holidays));
  const handledIn = async (other: Period, took: readonly number[]): Promise<Handled> => ({
    promises: await next(() => keptPromises(complaints, other, today)),
    leadTime: leadTimeOf(took),
    satisfaction: await next(() => satisfactionFigures(complaints, other)),
    serious: await next(() => seriousFigures(complaints, other, holidays)),
    repeats: await next(() => countRepeats(complaints, other)),
  });
  const none = all.filter((one) => !isCounted(one) && within(one.receivedOn, period));
  const waiting = await next(() => waitingCases(complaints, period, today, holidays));
  const took = await timesIn(period);
  const handled = await handledIn(period, took);
  const knownIn = async (other: Period) =>
    reaches(other.last) ? handledIn(other, await timesIn(other)) : null;
  return {
    quarter,
    none: none.length,
    duplicates: none.filter(({ status }) => endingOf(status)?.isDuplicate).length,
    stock,
    openLastYear: reaches(lastYear.last) ? await next(() => stockOf(dates, lastYear).openAtEnd) : null,
    categories: byCategory,
    ...handled,
    norm,
    previous: await knownIn(previous),
    lastYear: await knownIn(lastYear),
    waiting,
    overdue: waiting.overdue.length,
    quality: dataQuality(dates, complaints, { period, today, categories }),
    trend: await next(() => trendOf(dates, quarter, quartersInTrend)),
    beganOn: began,
    ages,
    outcomes: await next(() => outcomeFigures(complaints, period, categories)),
    causes: await next(() => causeFigures(complaints, period, previous)),
    groups: await next(() => groupFigures(complaints, period, channels)),
    attention: attentionOf({
      categories: byCategory,
      stock,
      serious: handled.serious,
      ages,
      promises: {
        quarter: handled.promises,
        fourBefore: await next(() => keptPromises(complaints, fourBefore, today)),
        norm,
      },
      leadTimes: { quarter: took, fourBefore: await timesIn(fourBefore) },
      compares: !quarter.whole && reaches(fourBefore.first),
      isOver: period.last < today,
    }).filter(({ kind }) => !quarter.whole || !ofQuarters.has(kind)),
    calamities: calamityFigures(calamities, period),
    samples: sampleFigures(samples, period),
  };
}
