import type { FoundList, SourceValue } from '../../../procedure/adoption/cells/sourceList';
import { isDateFormat } from '../../sheet/isDateFormat';

/**
 * Asks how Excel shows the numbers of a piece, of columns with numbers only; the function that it gives takes the answer
 * after the next sync.
 * @param start the position in the list of the piece's first row
 * @param dated per column, filled with positions in the list
 */
export function loadDated(
  context: Excel.RequestContext,
  { sheet, body }: FoundList,
  start: number,
  values: readonly (readonly SourceValue[])[],
  dated: readonly Set<number>[],
): () => void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const loaded = dated.flatMap((positions, column) => {
    const first = values.findIndex((row) => typeof row[column] === 'number');
    if (first < 0) return [];
    const last = values.findLastIndex((row) => typeof row[column] === 'number');
    const place = [body.row + start + first, body.column + column, last - first + 1, 1] as const;
    const range = worksheet.getRangeByIndexes(...place).load('numberFormat');
    return { positions, column, first, range };
  });
  return () => {
    for (const { positions, column, first, range } of loaded) {
      const known = new Map<unknown, boolean>();
      (range.numberFormat as unknown[][]).forEach(([format], index) => {
        if (typeof values[first + index]?.[column] !== 'number') return;
        const isDate = known.get(format) ?? isDateFormat(format);
        known.set(format, isDate);
        if (isDate) positions.add(start + first + index);
      });
    }
  };
}
