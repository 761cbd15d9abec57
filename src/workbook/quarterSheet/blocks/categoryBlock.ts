import { liveCells } from './liveCells';
import type { Block } from './quarterInput';
import { count, header, nameLine, share, words } from '../page/sheetLine';

/** Lines above the first category. */
export const linesAboveCategories = 1;

/** Complaints received per category, with the total of each period (procedure, section 7). */
export const categoryBlock: Block = ({ figures: { quarter, categories }, texts, live }) => {
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
        count(line.previousQuarter),
        count(line.sameQuarterLastYear),
        ...liveCells(
          (row) => live.receivedIn(line.category === '' ? '""' : `$A${row}`),
          texts,
          index > 0 && line.category !== '' && categories[index - 1]?.category !== '',
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
        count(sum('previousQuarter')),
        count(sum('sameQuarterLastYear')),
        ...liveCells(() => live.received, texts),
      ],
    },
  ];
};
