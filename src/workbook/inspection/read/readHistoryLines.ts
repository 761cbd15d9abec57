import type { RowId } from '../../../procedure/complaint/complaint';
import type { HistoryLine } from '../../../procedure/inspection/inspectLine';
import type { HistoryTable, Piece } from '../../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../../usecases/ports/ports';
import { knowTable } from '../../complaints/knowTable';
import { sideTables } from '../../side/sideTables';
import { columnOfTable } from '../../table/schema';
import type { Session } from '../../table/session';
import { readPiece } from '../../batch/readPiece';

/** Some 60 bytes a line in these two columns. */
const linesPerRead = 5_000;

/** Whose the lines of a history are, from this position on. */
export function readHistoryLines(
  session: Session,
  table: HistoryTable,
  start: number,
): Promise<Outcome<Piece<HistoryLine>>> {
  return readPiece(
    session,
    async (context) => {
      const { language } = (await knowTable(context, session)).layout;
      return {
        columns: ['rowId', 'caseNumber'].map((key) =>
          columnOfTable(context, sideTables[table], language, key),
        ),
        read: ([rowId, caseNumber], position) => ({
          position,
          rowId: String(rowId ?? '') as RowId,
          caseNumber: String(caseNumber ?? ''),
        }),
      };
    },
    { start, rows: linesPerRead },
  );
}
