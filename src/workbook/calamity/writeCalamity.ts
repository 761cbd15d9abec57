import type { RowId } from '../../procedure/complaint/complaint';
import type { CalamityChanges, CalamityStep, CalamityWritten } from '../../usecases/ports/calamityPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { knowTable } from '../complaints/knowTable';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { sideTables } from '../side/sideTables';
import { changeRows } from '../record/changeRows';
import { calamitySchema } from './calamityCells';
import { calamityLogLine, saysChanges } from './calamityLogLine';

interface CalamityWrite {
  rowId: RowId;
  changes: CalamityChanges;
  step: CalamityStep;
}

/** Writes the changed cells of one calamity with their line in the log, as `writeCase` does for a complaint. */
export function writeCalamity(
  session: Session,
  { rowId, changes, step: { seen, log } }: CalamityWrite,
): Promise<Outcome<CalamityWritten>> {
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    return changeRows(context, session, calamitySchema, language, {
      rows: [{ identity: { rowId }, seen, changes }],
      tables: log ? [sideTables.log] : [],
      lines: ([found]) => {
        if (!found || !log) return [];
        const says = saysChanges(language, found, changes);
        const { table, cells } = calamityLogLine(language, { ...found, ...changes }, { ...log, says });
        return [{ table, lines: [cells] }];
      },
    });
  });
}
