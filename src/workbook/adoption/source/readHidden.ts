import type { FoundList } from '../../../procedure/adoption/cells/sourceList';

/** Some 20 bytes a row: well under the 5 MB of one answer. */
const rowsPerRead = 40_000;

/**
 * The positions of hidden rows. Rows are asked one by one only where some are hidden and some not.
 * @param rowHidden what Excel said of all rows together: `null` when they differ
 */
export async function readHidden(
  context: Excel.RequestContext,
  { sheet, body }: FoundList,
  rowHidden: boolean | null,
): Promise<ReadonlySet<number>> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const asked =
    rowHidden === null
      ? startsOf(body.rows).map((start) => {
          const rows = Math.min(rowsPerRead, body.rows - start);
          const range = worksheet.getRangeByIndexes(body.row + start, body.column, rows, 1);
          return { start, properties: range.getRowProperties({ rowHidden: true }) };
        })
      : [];
  await context.sync();
  if (rowHidden) return new Set(Array.from({ length: body.rows }, (_, position) => position));
  return new Set(
    asked.flatMap(({ start, properties }) =>
      properties.value.flatMap((row, index) => (row.rowHidden ? start + index : [])),
    ),
  );
}

const startsOf = (rows: number): number[] =>
  Array.from({ length: Math.ceil(rows / rowsPerRead) }, (_, index) => index * rowsPerRead);
