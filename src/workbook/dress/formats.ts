import type { ColumnKey } from '../../i18n/workbook/textShape';
import { columnOf, columns, numberFormats, type ColumnDefinition } from '../columns/columns';
import { alignCells } from '../columns/formatColumn';
import { isDateFormat } from '../sheet/isDateFormat';
import { finding, type DressPart } from './read/finding';
import { readCells } from './read/readCells';

/** Half of it for the cell itself: 10,000 of them are soon enough understood (`npm run bench -- inspection`). */
const charactersOf = () => 50;

const text = numberFormats.text;

/** How an office shows a date or a number is its own; what makes of a phone a number, or of a date a text, is not. */
function isRight({ kind }: ColumnDefinition, format: unknown): boolean {
  if (kind === 'day') return isDateFormat(format);
  if (kind === 'text' || kind === 'choice') return format === text;
  if (kind === 'calculated') return format !== text;
  return format !== text && format !== numberFormats.calculated && !isDateFormat(format);
}

/** Number formats in which what is typed becomes something else; where they are mended, so is how their columns look. */
export const formats: DressPart = {
  inspect: async (context, dressed, work) => {
    const wrong = new Map<ColumnKey, number>();
    const rows = () => [{ start: 0, end: dressed.rows }];
    const keys = columns.map(({ key }) => key);
    await readCells(
      context,
      dressed,
      { keys, property: 'numberFormat', rows, charactersOf, work },
      (key, _, cells) => {
        const lost = cells.filter((format) => !isRight(columnOf(key), format)).length;
        if (lost > 0) wrong.set(key, (wrong.get(key) ?? 0) + lost);
      },
    );
    const count = [...wrong.values()].reduce((sum, lost) => sum + lost, 0);
    return finding('formats', count, [...wrong.keys()]);
  },
  mend: async (context, dressed, { columns: lost }) => {
    for (const key of lost) dressed.body(key).numberFormat = [[numberFormats[columnOf(key).kind]]];
    // A calculated column is General before and after, so that nothing tells whether it lost its looks as well.
    const { keys } = dressed.layout;
    const bare = keys.flatMap((key) =>
      key && (lost.includes(key) || columnOf(key).kind === 'calculated') ? key : [],
    );
    for (const key of bare) alignCells(dressed.body(key), columnOf(key));
    await context.sync();
  },
};
