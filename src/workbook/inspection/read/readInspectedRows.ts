import type { RowId } from '../../../procedure/complaint/complaint';
import { inspectedFields } from '../../../procedure/inspection/inspectedFields';
import type { InspectedRow } from '../../../procedure/inspection/inspectedFields';
import type { Piece } from '../../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../../usecases/ports/ports';
import { columnBody, complaintsTable } from '../../complaints/complaintsTable';
import { knowTable } from '../../complaints/knowTable';
import type { Session } from '../../table/session';
import { readPiece } from '../../batch/readPiece';
import { closerLook } from './closerLook';

/** Some 500 bytes a row in these columns: far below what a reply may hold, and soon enough understood (`npm run bench -- inspection`). */
const rowsPerRead = 1_000;

/** The complaints from this position on, in every column that is inspected. */
export function readInspectedRows(session: Session, start: number): Promise<Outcome<Piece<InspectedRow>>> {
  return readPiece(
    session,
    async (context, rows) => {
      const { layout } = await knowTable(context, session);
      const table = complaintsTable(context);
      return {
        columns: (['rowId', ...inspectedFields] as const).map((key) => columnBody(table, layout, key)),
        read: ([rowId, ...values], position): InspectedRow => ({
          position,
          rowId: String(rowId ?? '') as RowId,
          values,
        }),
        further: closerLook(context, layout, { start, end: start + rows }),
      };
    },
    { start, rows: rowsPerRead },
  );
}
