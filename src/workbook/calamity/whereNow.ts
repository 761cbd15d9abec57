import { columnBody, complaintsTable } from '../complaints/complaintsTable';
import type { Layout } from '../columns/layout';
import { rowCopied } from '../host/refusal';

/** Some 60 bytes a row: under 3 MB, where Excel on the web allows 5 MB in one response. */
const rowsPerRead = 40_000;

interface Place {
  /** In the table's body, counted from 0. */
  position: number;
  /** The code of the calamity that the complaint is linked to; `''` for none. */
  code: string;
}

/**
 * Where each complaint stands now, by its row ID.
 * @throws Refusal `rowCopied` where one of `wanted` stands there twice
 */
export async function whereNow(
  context: Excel.RequestContext,
  layout: Layout,
  wanted: ReadonlySet<unknown>,
): Promise<ReadonlyMap<unknown, Place>> {
  const body = complaintsTable(context).getDataBodyRange().load('rowIndex,rowCount');
  await context.sync();
  const places = new Map<unknown, Place>();
  const readFrom = async (start: number): Promise<void> => {
    if (start >= body.rowCount) return;
    const count = Math.min(rowsPerRead, body.rowCount - start);
    const cells = (key: 'rowId' | 'calamity') =>
      columnBody(complaintsTable(context), layout, key)
        .getCell(start, 0)
        .getResizedRange(count - 1, 0)
        .load('values');
    const [ids, codes] = [cells('rowId'), cells('calamity')];
    await context.sync();
    ids.values.forEach(([id], index) => {
      const position = start + index;
      const first = places.get(id);
      if (first && wanted.has(id)) throw rowCopied(body.rowIndex, first.position, position);
      places.set(id, { position, code: String(codes.values[index]?.[0]) });
    });
    await readFrom(start + count);
  };
  await readFrom(0);
  return places;
}
