import { monthOf, yearOf } from '../../../procedure/calendar/day';
import { quartersIn } from '../../../procedure/calendar/reported';
import type { CategoryFigures } from '../../../procedure/quarterReport/categoryFigures';
import { partsOf, runningIn } from '../../../procedure/calendar/yearParts';
import { quarterCode } from '../names/quarterCode';
import type { Block } from './quarterInput';
import { count, header, nameLine, words } from '../page/sheetLine';
import type { SheetCell } from '../page/sheetLine';

/**
 * What the two PivotTables beside the report show, as it was when the report was made: they stand outside its pages, because
 * they grow when they are refreshed, and then say something else than the stamp above them.
 */
export const monthBlock: Block = ({ figures: { quarter, categories }, texts }) => {
  const counted = categories.filter(({ yearToDate }) => yearToDate > 0);
  if (counted.length === 0) return [];
  const { heading, upTo } = texts.months;
  const months = quarter.whole
    ? quartersIn(quarter).map((one) => quarterCode(one, texts))
    : partsOf(quarter).map(({ first }) => `${yearOf(first)}-${String(monthOf(first)).padStart(2, '0')}`);
  const quarters = runningIn(quarter).map((one) => upTo(quarterCode(one, texts)));
  const sums = (key: 'months' | 'running') =>
    (counted[0]?.[key] ?? []).map((_, index) =>
      counted.reduce((sum, line) => sum + (line[key][index] ?? 0), 0),
    );
  const cells = ({ months: perMonth, running }: Pick<CategoryFigures, 'months' | 'running'>): SheetCell[] =>
    [...perMonth, ...running].map(count);
  return [
    header([heading, ...months, ...quarters], 'tallHeader'),
    ...counted.map((line) =>
      nameLine(line.category === '' ? texts.categories.none : line.category, cells(line)),
    ),
    {
      style: 'total',
      cells: [words(texts.categories.total), ...cells({ months: sums('months'), running: sums('running') })],
    },
  ];
};
