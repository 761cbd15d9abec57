import { formatDay } from '../../../procedure/calendar/day';
import { periodsOf } from '../../../procedure/calendar/reported';
import { liveCells } from './liveCells';
import { kindOf } from './liveCounts';
import type { Block, QuarterInput } from './quarterInput';
import { count, header, nameLine, share, words } from '../page/sheetLine';
import type { SheetCell, SheetLine } from '../page/sheetLine';

/** Lines above the first category. */
export const linesAboveCategories = 1;

/** Complaints received per category, with the total of each period (procedure, section 7). */
export const categoryBlock: Block = (input) => {
  const {
    figures: { quarter, categories, previous, lastYear },
    texts,
    live,
  } = input;
  // Of what came before the register nothing is known, which is not none.
  const of = (other: typeof previous, counted: number): SheetCell =>
    other === null ? words('–') : count(counted);
  // A year is the year already.
  const ofYear = (counted: number) => (quarter.whole ? null : count(counted));
  const sum = (key: 'quarter' | 'yearToDate' | 'previousQuarter' | 'sameQuarterLastYear') =>
    categories.reduce((total, line) => total + line[key], 0);
  return [
    header([texts.categories.heading, ...texts.categories.columns, texts.live.column], 'tallHeader'),
    ...categories.map((line, index) =>
      nameLine(line.category === '' ? texts.categories.none : line.category, [
        count(line.quarter),
        share(line.share),
        ofYear(line.yearToDate),
        of(previous, line.previousQuarter),
        of(lastYear, line.sameQuarterLastYear),
        ...liveCells(
          (row) => live.receivedIn[kindOf(line.category)](`$A${row}`),
          texts,
          line.category !== '' && kindOf(line.category) === kindOf(categories[index - 1]?.category ?? ''),
        ),
      ]),
    ),
    {
      style: 'total',
      cells: [
        words(texts.categories.total),
        count(sum('quarter')),
        null,
        ofYear(sum('yearToDate')),
        of(previous, sum('previousQuarter')),
        of(lastYear, sum('sameQuarterLastYear')),
        ...liveCells(() => live.received, texts),
      ],
    },
    ...partlyKnown(input),
  ];
};

/** Says which of the columns tells of a time in which the register began. */
function partlyKnown({ figures: { quarter, beganOn }, texts }: QuarterInput): SheetLine[] {
  if (beganOn === null) return [];
  const { previous, lastYear } = periodsOf(quarter);
  const [, , , before, yearAgo] = texts.categories.columns;
  return [
    { period: previous, column: before },
    { period: lastYear, column: yearAgo },
  ]
    .filter(({ period: { first, last } }) => first < beganOn && beganOn <= last)
    .map(({ column }) => ({
      style: 'remark',
      cells: [words(texts.categories.partly(column, formatDay(beganOn)))],
    }));
}
