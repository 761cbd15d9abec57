import type { Complaint } from '../../procedure/complaint/complaint';
import { complaintsTable } from './complaintsTable';
import { readColumns } from './readColumns';
import { readLayout, type Layout } from '../columns/layout';
import { inReads } from '../table/blocks/openBlocks';

/** Some 40 bytes a row in two columns: soon enough understood (`npm run bench -- inspection`). */
const rowsPerRead = 5_000;

export interface Identities {
  layout: Layout;
  /** The numbers and IDs of all rows, in the order of the sheet. */
  rows: Pick<Complaint, 'caseNumber' | 'rowId'>[];
  /** The row of the sheet where the table's body begins, counted from 0. */
  top: number;
}

/**
 * What all rows of the register are called.
 * @param met hears of the rows as they come, so that what follows from them is not all to be done at the end
 */
export async function readIdentities(
  context: Excel.RequestContext,
  met?: (rows: Identities['rows']) => void,
): Promise<Identities> {
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('rowIndex,rowCount');
  await context.sync();
  const layout = readLayout(header);
  const rows: Identities['rows'] = [];
  for (const read of inReads([{ start: 0, end: body.rowCount }], rowsPerRead)) {
    const piece = await readColumns(context, layout, ['caseNumber', 'rowId'], read);
    met?.(piece);
    rows.push(...piece);
  }
  return { layout, rows, top: body.rowIndex };
}
