import type { CaseNumber, Complaint, RowId } from '../../procedure/complaint/complaint';
import type { Day } from '../../procedure/calendar/day';
import { keptUntil } from '../../procedure/retention/keptUntil';
import { keptTexts } from '../../procedure/retention/clearedFields';
import type { Piece } from '../../usecases/ports/inspectionPorts';
import type { Outcome } from '../../usecases/ports/ports';
import type { RetainedRow } from '../../usecases/ports/retentionPorts';
import { readPiece } from '../batch/readPiece';
import { readCell } from '../columns/readCell';
import { columnBody, complaintsTable } from '../complaints/complaintsTable';
import { knowTable } from '../complaints/knowTable';
import { loadColumns } from '../complaints/loadColumns';
import { blocksOf } from '../table/blocks/blocksOf';
import { fewerBlocks } from '../table/blocks/openBlocks';
import { placedIn } from '../table/blocks/placedIn';
import type { Session } from '../table/session';

/** Some 80 bytes a row, and 300 of one that is due. */
const rowsPerRead = 2_000;
const blocksAtMost = 20;

const asked = [
  'rowId',
  'caseNumber',
  'keptBecause',
  'calamity',
  'keptUntil',
  'status',
  'closedOn',
  'anonymisedOn',
] as const;
const read = ['name', 'category', ...keptTexts] as const;

/** The complaints from this position on; of those that are asked for also whose they are, and the texts that stay. */
export function readRetained(
  session: Session,
  start: number,
  isAsked: (row: RetainedRow) => boolean,
): Promise<Outcome<Piece<RetainedRow>>> {
  return readPiece(
    session,
    async (context) => {
      const { layout } = await knowTable(context, session);
      const table = complaintsTable(context);
      return {
        columns: asked.map((key) => columnBody(table, layout, key)),
        read: ([rowId, caseNumber, because, calamity, ...dated], position): RetainedRow => {
          const [until, status, closedOn, anonymisedOn] = dated.map((value, index) =>
            readCell(layout.language, asked[index + 4] ?? 'status', value),
          ) as [Day | null, Complaint['status'], Day | null, Day | null];
          const keptBecause = String(because ?? '');
          return {
            // Brands are given where a number or ID is made.
            rowId: String(rowId ?? '') as RowId,
            caseNumber: String(caseNumber ?? '') as CaseNumber,
            calamity: String(calamity ?? ''),
            ...{ position, status, closedOn, anonymisedOn, keptBecause, texts: null },
            keptUntil: keptUntil(String(dated[0] ?? '').trim() !== '', until, keptBecause),
          };
        },
        further: async (rows) => {
          const wanted = rows.filter(isAsked).map(({ position }) => position);
          if (wanted.length === 0) return rows;
          const blocks = fewerBlocks(blocksOf(wanted), blocksAtMost);
          const tell = loadColumns(context, layout, read, blocks);
          await context.sync();
          const texts = new Map<number, RetainedRow['texts']>();
          placedIn(blocks, await tell(), (position, found) => texts.set(position, found));
          // Those between them came along.
          const ours = new Set(wanted);
          return rows.map((row) =>
            ours.has(row.position) ? { ...row, texts: texts.get(row.position) ?? null } : row,
          );
        },
      };
    },
    { start, rows: rowsPerRead },
  );
}
