import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import type { Outcome } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { knowTable } from '../complaints/knowTable';
import { tableOf } from '../names/knownNames';
import { settleLines, undoLines } from '../record/settleLines';
import { loadEdge } from '../table/edge';
import type { Session } from '../table/session';
import { writeTableLines } from '../table/tableLine';
import { triesAtMost, twice } from '../table/twice';
import { cellsOf } from './affectedCells';
import { affectedSchema } from './affectedSchema';

/**
 * Writes lines right below a calamity's table, or into its one blank row, as lines of every table are written. What a
 * colleague typed there meanwhile is put back, and the lines are written once more to where they belong then.
 */
export function writeAffected(
  session: Session,
  code: string,
  rows: readonly AffectedRow[],
): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const schema = affectedSchema(code);
    const lines = rows.map((row) => cellsOf(row, letterTexts[language]));
    await twice(async () => {
      const edge = loadEdge(context, schema);
      const table = tableOf(context, schema.name);
      const body = table.getDataBodyRange().load('rowIndex,rowCount');
      const used = table.worksheet.getUsedRange(true).load('rowIndex,rowCount');
      await context.sync();
      const { placement, ...columns } = edge(language);
      // Many lines may reach what stands further down.
      const isCrowded = used.rowIndex + used.rowCount > body.rowIndex + body.rowCount;
      const below = placement === 'below' && isCrowded ? 'insert' : placement;
      const written = [
        writeTableLines(context, session, { table: schema, lines }, { ...columns, placement: below }),
      ];
      await context.sync();
      if (await settleLines(context, written)) return true;
      await undoLines(context, session, written);
      return null;
    }, triesAtMost);
  });
}
