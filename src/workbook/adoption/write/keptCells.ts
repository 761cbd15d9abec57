import type { SourceList, SourceValue } from '../../../procedure/adoption/cells/sourceList';
import type { ColumnFormat } from './writeBlock';

/** How the dates of a column are shown in their list, by position of the column; asked of the first one of each. */
export function loadDateFormats(
  context: Excel.RequestContext,
  { list, dated }: SourceList,
  columns: readonly number[],
): () => ReadonlyMap<number, string> {
  const sheet = context.workbook.worksheets.getItem(list.sheet);
  const asked = columns.flatMap((column) => {
    const [first] = dated[column] ?? [];
    if (first === undefined) return [];
    const cell = sheet.getCell(list.body.row + first, list.body.column + column).load('numberFormat');
    return { column, cell };
  });
  return () => new Map(asked.map(({ column, cell }) => [column, String(cell.numberFormat[0]?.[0])]));
}

/**
 * The formats of some cells of a column that is kept: what was text stays text, whatever it looks like, and dates stay
 * dates. One format for all where they are alike.
 */
export function keptFormat(
  cells: readonly { value: SourceValue; dated: boolean }[],
  dateFormat: string,
): ColumnFormat {
  const formats = cells.map(({ value, dated }) =>
    typeof value === 'string' ? '@' : dated ? dateFormat : 'General',
  );
  const filled = formats.filter((_, index) => cells[index]?.value !== '');
  const [first = '@'] = filled;
  return filled.every((format) => format === first) ? first : formats;
}
