import type { Language, Outcome, Unsettled } from '../../usecases/ports/ports';
import { caseLines, type CaseLine } from '../complaints/caseLines';
import { knowTable } from '../complaints/knowTable';
import { Refusal } from '../host/refusal';
import { runBatch } from '../host/runBatch';
import type { Session } from '../table/session';
import { settleCells } from '../table/settleCells';
import { loadSideEdge } from '../side/sideEdge';
import { writeSideLine } from '../side/sideLine';

/** Appends the lines of a change that are gone once more, as they were. */
export function putBackLines(session: Session, { change, gone }: Unsettled): Promise<Outcome<void>> {
  return runBatch(async (context) => {
    const { layout } = await knowTable(context, session);
    for (const line of caseLines(layout, change.before, change.changes, change)) {
      if (!gone.includes(line.table)) continue;
      const put = () => append(context, session, line, layout.language);
      if (!((await put()) || (await put()))) throw new Refusal({ code: 'notVerified' });
    }
  });
}

async function append(
  context: Excel.RequestContext,
  session: Session,
  line: CaseLine,
  language: Language,
): Promise<boolean> {
  const edge = loadSideEdge(context, line.table);
  await context.sync();
  const lines = [writeSideLine(context, session, line, edge(language))];
  return settleCells(context, session, { cells: [], lines, isAsShown: () => true });
}
