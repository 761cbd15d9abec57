import type { GroupFigures } from '../../../procedure/quarterReport/groupFigures';
import type { Block } from './quarterInput';
import { count, header, share, words } from './sheetLine';
import type { SheetCell } from './sheetLine';

/** What the page has room for; the five or more complaints of each of the others stand in the register. */
const linesAtMost = 10;

/** Received per department and, beside it, per channel; nothing per employee. */
export const groupBlock: Block = (_row, { figures: { groups }, texts }) => {
  const { heading, few, noDepartment, channel, noChannel, columns } = texts.groups;
  if (groups.channels.length === 0) return [];
  const four = (label: string, group: GroupFigures<unknown>): SheetCell[] => [
    words(label),
    count(group.received),
    share(group.share),
    count(group.serious),
  ];
  const departments = groups.departments
    .slice(0, linesAtMost)
    .map((group) => four(group.name === null ? few : group.name === '' ? noDepartment : group.name, group));
  const channels = groups.channels.map((group) =>
    four(group.name === null ? noChannel : texts.groups.channels[group.name], group),
  );
  const blank = [null, null, null, null];
  const lines = Array.from({ length: Math.max(departments.length, channels.length) }, (_, index) => ({
    style: 'row' as const,
    cells: [...(departments[index] ?? blank), ...(channels[index] ?? blank)],
  }));
  return [header([heading, ...columns, channel, ...columns]), ...lines];
};
