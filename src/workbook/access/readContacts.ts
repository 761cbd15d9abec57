import type { ColumnKey } from '../../i18n/workbook/textShape';
import type { ContactRow } from '../../usecases/ports/accessPorts';
import type { Piece } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { readPiece } from '../batch/readPiece';
import { readCell } from '../columns/readCell';
import { columnBody, complaintsTable } from '../complaints/complaintsTable';
import { knowTable } from '../complaints/knowTable';
import type { Session } from '../table/session';

/** Some 250 bytes a row. */
const rowsPerRead = 2_000;

const asked = [
  ...(['rowId', 'caseNumber', 'receivedOn', 'summary', 'status', 'closedOn'] as const),
  ...(['name', 'phone', 'email', 'address', 'postcode', 'town', 'relationNumber'] as const),
] as const satisfies ColumnKey[];

/** Who made the complaints from this position on. */
export const readContacts = (session: Session, start: number): Promise<Outcome<Piece<ContactRow>>> =>
  readPiece(
    session,
    async (context) => {
      const { layout } = await knowTable(context, session);
      const table = complaintsTable(context);
      return {
        columns: asked.map((key) => columnBody(table, layout, key)),
        read: (cells) => {
          const read = asked.map((key, index) => [key, readCell(layout.language, key, cells[index] ?? '')]);
          // Each key is read as its column's kind.
          return Object.fromEntries(read) as ContactRow;
        },
      };
    },
    { start, rows: rowsPerRead },
  );
