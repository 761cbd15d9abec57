import { formatDay } from '../../../procedure/calendar/day';
import type { Block } from './quarterInput';
import { words } from '../page/sheetLine';

/** What the tab tells and how it was counted, in a line each, for who opens it without more. */
export const aboutBlock: Block = ({ period: { first, last }, texts: { about } }) => [
  {
    style: 'paragraph',
    cells: [words(`${about.holds(formatDay(first), formatDay(last))}\n${about.counted}`)],
  },
];
