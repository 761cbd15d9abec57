import type { FoundList, SourceValue } from '../../../src/procedure/adoption/cells/sourceList';
import type { LongWork } from '../../../src/usecases/ports/adoptionPorts';
import { inOtherExcel } from '../../host/inProcess';

/** Puts a list of an office's own on a sheet, as cells or as a table. */
export function pasteList(
  values: readonly (readonly SourceValue[])[],
  { sheet = 'Onze klachten', row = 0, column = 0, table = '' } = {},
): Promise<void> {
  return inOtherExcel(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const found = worksheets.getItemOrNullObject(sheet);
      await context.sync();
      const target = found.isNullObject ? worksheets.add(sheet) : found;
      const width = values[0]?.length ?? 1;
      const range = target.getRangeByIndexes(row, column, values.length, width);
      // Text that Excel would take for something else was typed as text there.
      range.numberFormat = values.map((cells) =>
        cells.map((cell) => (typeof cell === 'string' && /^[=+\-@'\d]/.test(cell) ? '@' : 'General')),
      );
      range.values = values.map((cells) => [...cells]);
      if (table !== '') target.tables.add(range, true).name = table;
      await context.sync();
    }),
  );
}

/** The list that was pasted, as the finder would have found it. */
export function foundList(
  headers: string[],
  bodyRows: number,
  { sheet = 'Onze klachten', row = 0, column = 0, table = '' } = {},
): FoundList {
  const columns = headers.length;
  return {
    sheet,
    table: table === '' ? null : table,
    header: { row, column, rows: 1, columns },
    body: { row: row + 1, column, rows: bodyRows, columns },
    headers,
  };
}

/** Work that nobody cancels. */
export const patiently: LongWork = { onProgress: () => undefined, isCancelled: () => false };
