import type { Language, Outcome, Unsettled } from '../../usecases/ports/ports';
import { runBatch } from '../batch/runBatch';
import { caseLines, type CaseLine } from '../case/caseLines';
import { knowTable } from '../complaints/knowTable';
import { sideTables } from '../side/sideTables';
import { loadEdge } from '../table/edge';
import type { Session } from '../table/session';
import { settleLines, undoLines } from '../table/settleLines';
import { writeTableLine } from '../table/tableLine';
import { twice } from '../table/twice';

/** Appends the lines of a change that are gone once more, as they were. */
export function putBackLines(session: Session, { change, gone }: Unsettled): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    for (const line of caseLines(language, change.before, change.changes, change))
      if (gone.includes(line.table)) await twice(() => append(context, session, line, language));
  });
}

/** One try; `null` when something else stood there and the line was taken back. */
async function append(
  context: Excel.RequestContext,
  session: Session,
  { table, cells }: CaseLine,
  language: Language,
): Promise<true | null> {
  const edge = loadEdge(context, sideTables[table]);
  await context.sync();
  const lines = [writeTableLine(context, session, { table: sideTables[table], cells }, edge(language))];
  await context.sync();
  if (await settleLines(context, lines)) return true;
  undoLines(lines);
  await context.sync();
  return null;
}
