import type { ColumnKey } from '../../i18n/workbook/textShape';
import { columnOf, columns } from '../columns/columns';
import { narrowest } from '../columns/narrowest';
import { isFlag, isNumber, shape } from './kept/checks';
import { finding, type DressPart } from './kept/finding';
import type { Dressed } from './read/dressed';

/** How wide a column is, in points, and whether it is in view. */
interface Width {
  width: number;
  hidden: boolean;
}
const isWidth = shape<Width>({ width: isNumber, hidden: isFlag });

/** Excel keeps a width in pixels. */
const isAlike = (one: number, other: number): boolean => Math.abs(one - other) < 1;

async function readWidths(
  context: Excel.RequestContext,
  dressed: Dressed,
  keys: readonly ColumnKey[],
): Promise<(Width & { key: ColumnKey })[]> {
  const asked = keys.map((key) => {
    const column = dressed.body(key).load('columnHidden');
    return { key, column, format: column.format.load('columnWidth') };
  });
  await context.sync();
  return asked.map(({ key, column, format }) => {
    return { key, width: format.columnWidth, hidden: column.columnHidden };
  });
}

/** The hidden row ID in view, and columns too narrow for a date or a word of ours; what an office hid stays hidden. */
export const widths: DressPart = {
  inspect: async (context, dressed) => {
    const looks = await readWidths(
      context,
      dressed,
      columns.map(({ key }) => key),
    );
    const wrong = looks.flatMap(({ key, width, hidden }) => {
      const made = columnOf(key);
      return hidden || (!made.hidden && width >= (narrowest[made.kind] ?? 0)) ? [] : key;
    });
    return finding('widths', wrong.length, wrong);
  },
  mend: async (context, dressed, found, { kept }) => {
    const before = await readWidths(context, dressed, found.columns);
    await kept(
      before.map(({ key, ...state }) => ({ kind: 'widths', column: key, was: String(state.width), state })),
    );
    for (const key of found.columns) {
      const { width, hidden } = columnOf(key);
      if (hidden) dressed.body(key).columnHidden = true;
      else dressed.body(key).format.columnWidth = width;
    }
    await context.sync();
  },
  putBack: async (context, { dressed }, { column, state }) => {
    if (column === null || !isWidth(state)) return false;
    const made = columnOf(column);
    const [now] = await readWidths(context, dressed, [column]);
    if (!now || now.hidden !== made.hidden || !(made.hidden || isAlike(now.width, made.width))) return false;
    if (made.hidden) dressed.body(column).columnHidden = state.hidden;
    else dressed.body(column).format.columnWidth = state.width;
    await context.sync();
    return true;
  },
};
