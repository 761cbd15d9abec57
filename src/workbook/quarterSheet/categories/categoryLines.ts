import type { QuarterTexts } from '../../../i18n/workbook/quarter/nl';
import type { Quarter } from '../../../procedure/calendar/quarter';
import { shareOf } from '../../../procedure/quarterReport/counted/shareOf';
import { blankLine, count, header, share, words } from '../page/sheetLine';
import type { SheetCell, SheetLine } from '../page/sheetLine';
import type { CategorySurvey } from './surveyCategories';

/** What is told of a category, or of all of them. */
export interface CategoryNumbers {
  quarter: number;
  share: number | null;
  /** `null` where the register is younger. */
  previous: number | null;
  lastYear: number | null;
  yearToDate: number;
}

type Counted = Pick<CategorySurvey, 'quarter' | 'counts'>;

/** @param received in the eight quarters that end with this one */
export function categoryNumbers(received: readonly number[], { quarter, counts }: Counted): CategoryNumbers {
  const back = (by: number): number | null =>
    counts.known.at(-1 - by) ? (received.at(-1 - by) ?? null) : null;
  const now = received.at(-1) ?? 0;
  return {
    quarter: now,
    share: shareOf(now, counts.total.at(-1) ?? 0),
    previous: back(1),
    lastYear: back(4),
    yearToDate: ofYear(received, quarter),
  };
}

const ofYear = (received: readonly number[], { quarter }: Quarter): number =>
  received.slice(-quarter).reduce((sum, one) => sum + one, 0);

export const known = (number: number | null): SheetCell => (number === null ? words('–') : count(number));

/** Lines above the first quarter of the trend, and its header. */
export const linesAboveTrend = 7;

/** The figures of one category and, below them, those of eight quarters for the chart. */
export function categoryLines(
  received: readonly number[],
  survey: Counted & { codes: readonly string[]; texts: QuarterTexts },
): SheetLine[] {
  const { category: texts } = survey.texts;
  const numbers = categoryNumbers(received, survey);
  const line = (label: string, cell: SheetCell | null): SheetLine => ({
    style: 'row',
    cells: [words(label), cell],
  });
  return [
    header([texts.heading, texts.count]),
    line(texts.quarter, count(numbers.quarter)),
    line(texts.share, share(numbers.share)),
    line(texts.yearToDate, count(numbers.yearToDate)),
    line(texts.previous, known(numbers.previous)),
    line(texts.lastYear, known(numbers.lastYear)),
    blankLine,
    header([texts.trend, texts.heading]),
    // A blank cell is a gap in the chart.
    ...survey.codes.map((code, index) =>
      line(code, survey.counts.known[index] ? count(received[index] ?? 0) : null),
    ),
  ];
}
