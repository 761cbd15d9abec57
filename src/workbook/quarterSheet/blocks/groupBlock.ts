import type { GroupFigures } from '../../../procedure/quarterReport/groupFigures';
import type { Block } from './quarterInput';
import { count, header, nameLine, share, words } from '../page/sheetLine';
import type { SheetCell } from '../page/sheetLine';

/** Received per department and, beside it, per channel; nothing per employee. */
export const groupBlock: Block = ({ figures: { groups }, texts }) => {
  const { heading, few, noDepartment, channel, noChannel, columns } = texts.groups;
  if (groups.channels.length === 0) return [];
  const four = (label: string, group: GroupFigures<unknown>): SheetCell[] => [
    words(label),
    count(group.received),
    share(group.share),
    count(group.serious),
  ];
  const departments = groups.departments
    .map((group) => ({
      name: group.name === null ? few : group.name === '' ? noDepartment : group.name,
      group,
    }))
    .map(({ name, group }) => ({ name, cells: four(name, group) }));
  const channels = groups.channels.map((group) => four(group.name || noChannel, group));
  const blank = [null, null, null, null];
  const lines = Array.from({ length: Math.max(departments.length, channels.length) }, (_, index) => ({
    ...nameLine(departments[index]?.name ?? '', []),
    cells: [...(departments[index]?.cells ?? blank), ...(channels[index] ?? blank)],
  }));
  return [header([heading, ...columns, channel, ...columns]), ...lines];
};
