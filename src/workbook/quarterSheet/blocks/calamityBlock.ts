import type { Block } from './quarterInput';
import { count, header, words } from '../page/sheetLine';
import type { SheetCell } from '../page/sheetLine';

/** The titles run on over the columns beside them. */
const room = [null, null, null, null];

const known = (number: number | null): SheetCell => (number === null ? words('–') : count(number));

/** What went wrong for many at once, and how soon they were written to (procedure, section 6). */
export const calamityBlock: Block = ({ figures: { calamities }, texts }) => {
  const { heading, columns, none } = texts.calamities;
  if (calamities.length === 0) return [{ style: 'remark', cells: [words(none)] }];
  return [
    header([heading, ...room.map(() => ''), ...columns], 'tallHeader'),
    ...calamities.map(({ code, title, affected, approached, daysToLetter }) => ({
      style: 'row' as const,
      cells: [words(`${code} ${title}`), ...room, known(affected), known(approached), known(daysToLetter)],
    })),
  ];
};
