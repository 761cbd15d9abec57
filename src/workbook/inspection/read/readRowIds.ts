import type { RowId } from '../../../procedure/complaint/complaint';
import type { Piece } from '../../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../../usecases/ports/ports';
import { readPiece } from '../../batch/readPiece';
import { columnBody, complaintsTable } from '../../complaints/complaintsTable';
import { knowTable } from '../../complaints/knowTable';
import type { Session } from '../../table/session';

/** Some 20 bytes a row in this column. */
const rowsPerRead = 5_000;

/** The IDs of the complaints from this position on. */
export function readRowIds(session: Session, start: number): Promise<Outcome<Piece<RowId | ''>>> {
  return readPiece(
    session,
    async (context) => {
      const { layout } = await knowTable(context, session);
      return {
        columns: [columnBody(complaintsTable(context), layout, 'rowId')],
        read: ([rowId]) => String(rowId ?? '') as RowId,
      };
    },
    { start, rows: rowsPerRead },
  );
}
