import type { Outcome, Unsettled } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { caseLines } from '../case/caseLines';
import { knowTable } from '../complaints/knowTable';
import { appendLine } from '../record/appendLine';
import { sideTables } from '../side/sideTables';
import { placeAt } from '../table/place';
import type { Session } from '../table/session';

/** Appends the lines of a change that are gone once more, as they were. */
export function putBackLines(session: Session, { change, gone }: Unsettled): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    for (const { table, cells } of caseLines(language, change.before, change.changes, change))
      if (gone.includes(table)) {
        const row = await appendLine(context, session, sideTables[table], cells, language);
        const watched = session.written.find((one) => one.change === change);
        if (watched) watched.places[table] = placeAt(row);
      }
  });
}
