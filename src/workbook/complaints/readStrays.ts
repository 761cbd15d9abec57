import { lackingIdentity, type Lacking } from '../../procedure/identity/lackingIdentity';
import type { Complaint } from '../../procedure/complaint/complaint';
import { complaintsTable } from './complaintsTable';
import { readColumns } from './readColumns';
import { readLayout, type Layout } from '../columns/layout';
import { inReads } from '../table/openBlocks';
import { readRowCells } from './readRowCells';
import { strayAt } from './strayAt';

/** Some 60 bytes a row in two columns: 1 MB. */
const rowsPerRead = 20_000;

/** The rows that lack their own number or ID, as one look found them. */
export interface FoundStrays {
  layout: Layout;
  /** The numbers and IDs of all rows, in the order of the sheet. */
  rows: Pick<Complaint, 'caseNumber' | 'rowId'>[];
  /** Those that say something; each with what stands in for its ID. */
  strays: (Lacking & { complaint: Complaint })[];
  /** The row of the sheet where the table's body begins, counted from 0. */
  top: number;
}

/** Looks through the numbers and IDs of the whole register, and reads the rows that lack one. */
export async function readStrays(context: Excel.RequestContext): Promise<FoundStrays> {
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('rowIndex,rowCount');
  await context.sync();
  const layout = readLayout(header.values[0] ?? []);
  const rows: FoundStrays['rows'] = [];
  for (const read of inReads([{ start: 0, end: body.rowCount }], rowsPerRead))
    rows.push(...(await readColumns(context, layout, ['caseNumber', 'rowId'], read)));

  const lacking = lackingIdentity(rows);
  const cells = await readRowCells(
    context,
    lacking.map(({ position }) => position),
  );
  const strays = lacking.flatMap(({ position, copyOf }, index) => {
    const complaint = strayAt(layout, cells[index] ?? [], position);
    return complaint ? [{ position, copyOf, complaint }] : [];
  });
  return { layout, rows, strays, top: body.rowIndex };
}
