import type { Complaint } from '../../procedure/complaint/complaint';
import type { Outcome } from '../../usecases/ports/ports';
import { complaintOf } from '../columns/complaintOf';
import { readLayout } from '../columns/layout';
import { runBatch } from '../batch/runBatch';
import { countMatches } from '../table/countMatches';
import type { Session } from '../table/session';
import { columnBody, complaintsTable } from './complaintsTable';
import { knowTable } from './knowTable';

export interface NumberedCases {
  /** The first complaint in the sheet with such a number. */
  first: Complaint | null;
  count: number;
}

/** The complaints whose number fits a pattern, found by Excel, so that no column has to travel. */
export function caseByNumber(session: Session, pattern: string): Promise<Outcome<NumberedCases>> {
  return runBatch(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const table = complaintsTable(context);
    const numbers = columnBody(table, layout, 'caseNumber');
    const match = context.workbook.functions.match(pattern, numbers, 0).load('value,error');
    const count = countMatches(context, numbers, pattern);
    await context.sync();
    if (match.error) return { first: null, count: 0 };

    const header = table.getHeaderRowRange().load('values');
    const row = table.getDataBodyRange().getRow(match.value - 1);
    row.load('values');
    // Rows may have moved since.
    const again = context.workbook.functions.match(pattern, numbers, 0).load('value,error');
    await context.sync();
    const isSame = !again.error && again.value === match.value;
    const cells: unknown[] = row.values[0] ?? [];
    return { first: isSame ? complaintOf(readLayout(header), cells) : null, count: count.value };
  });
}
