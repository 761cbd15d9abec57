import { columnOf, columns } from '../columns/columns';
import { narrowest } from '../columns/narrowest';
import { finding, type DressPart } from './read/finding';

/** The hidden row ID in view, and columns too narrow for a date or a word of ours; what an office hid stays hidden. */
export const widths: DressPart = {
  inspect: async (context, dressed) => {
    const looks = columns.map(({ key, kind, hidden }) => {
      const column = dressed.body(key).load('columnHidden');
      return { key, column, format: column.format.load('columnWidth'), hidden, least: narrowest[kind] ?? 0 };
    });
    await context.sync();
    const wrong = looks.flatMap(({ key, column, format, hidden, least }) => {
      const isRight = column.columnHidden || (!hidden && format.columnWidth >= least);
      return isRight ? [] : key;
    });
    return finding('widths', wrong.length, wrong);
  },
  mend: async (context, dressed, found) => {
    for (const key of found.columns) {
      const { width, hidden } = columnOf(key);
      if (hidden) dressed.body(key).columnHidden = true;
      else dressed.body(key).format.columnWidth = width;
    }
    await context.sync();
  },
};
