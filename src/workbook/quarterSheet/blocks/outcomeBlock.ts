import { findings } from '../../../procedure/complaint/complaint';
import { together } from '../../../procedure/quarterReport/outcomeFigures';
import type { OutcomeFigures } from '../../../procedure/quarterReport/outcomeFigures';
import type { Block } from './quarterInput';
import { count, header, nameLine, words } from '../page/sheetLine';
import type { SheetLine } from '../page/sheetLine';

/** The categories above have all of them; what the page has room for of most complaints is named here. */
const linesAtMost = 8;

/** What the office concluded of the complaints that were closed, per category; together what the stock calls closed. */
export const outcomeBlock: Block = ({ figures: { outcomes }, texts }) => {
  const { heading, columns, others, noneClosed } = texts.outcomes;
  if (outcomes.length === 0) return [{ style: 'remark', cells: [words(noneClosed)] }];
  const isShort = outcomes.length <= linesAtMost;
  const named = isShort ? outcomes : outcomes.slice(0, linesAtMost - 1);
  const rest = isShort ? [] : [together(outcomes.slice(named.length), others)];
  const line = ({ category, closed, found, none }: OutcomeFigures): SheetLine =>
    nameLine(category === '' ? texts.categories.none : category, [
      count(closed),
      ...findings.map((finding) => count(found[finding])),
      count(none),
    ]);
  return [
    header([heading, ...columns], 'tallHeader'),
    ...[...named, ...rest].map(line),
    { ...line(together(outcomes, texts.categories.total)), style: 'total' },
  ];
};
