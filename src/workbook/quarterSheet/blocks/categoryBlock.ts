import type { CategoryFigures } from '../../../procedure/quarterReport/categoryFigures';
import { liveCells } from './liveCells';
import type { Block } from './quarterInput';
import { count, header, share, words } from './sheetLine';

/** Lines above the first category. */
export const linesAboveCategories = 1;

/** Complaints received per category, with the total of each period (procedure, section 7). */
export const categoryBlock: Block = (row, { figures: { categories }, texts, live }) => {
  const first = row + linesAboveCategories;
  const sum = (key: Exclude<keyof CategoryFigures, 'category' | 'share'>) =>
    categories.reduce((total, line) => total + line[key], 0);
  return [
    header([texts.categories.heading, ...texts.categories.columns, texts.live.column], 'tallHeader'),
    ...categories.map((line, index) => ({
      style: 'row' as const,
      cells: [
        words(line.category === '' ? texts.categories.none : line.category),
        count(line.quarter),
        share(line.share),
        count(line.yearToDate),
        count(line.previousQuarter),
        count(line.sameQuarterLastYear),
        ...liveCells(
          first + index,
          live.receivedIn(line.category === '' ? '""' : `$A${first + index}`),
          texts,
          index > 0 && line.category !== '' && categories[index - 1]?.category !== '',
        ),
      ],
    })),
    {
      style: 'total',
      cells: [
        words(texts.categories.total),
        count(sum('quarter')),
        null,
        count(sum('yearToDate')),
        count(sum('previousQuarter')),
        count(sum('sameQuarterLastYear')),
        ...liveCells(first + categories.length, live.received, texts),
      ],
    },
  ];
};
