import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import type { CaseStep, Changes, Outcome } from '../../usecases/ports/ports';
import { caseLines } from './caseLines';
import { caseSchema } from './caseSchema';
import { knowTable } from '../complaints/knowTable';
import { Refusal } from '../host/refusal';
import { runBatch } from '../batch/runBatch';
import { placeAt } from '../table/place';
import type { Session, Watched } from '../table/session';
import { sideTables } from '../side/sideTables';
import { changeRows } from '../record/changeRows';

interface CaseWrite {
  rowId: RowId;
  changes: Changes;
  step: CaseStep;
}

/**
 * Writes the changed cells of one case with its line in the log and, when the procedure starts again, the finished round.
 * Gives the case as it was met, and where the lines stand.
 */
export function writeCase(
  session: Session,
  { rowId, changes, step }: CaseWrite,
): Promise<Outcome<{ found: Complaint; places: Watched['places'] }>> {
  const { log, rounds } = sideTables;
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const changed = await changeRows(context, session, caseSchema, language, {
      rows: [{ identity: { rowId }, seen: step.seen, changes }],
      tables: step.round ? [rounds, log] : [log],
      lines: ([found]) => {
        const lines = found ? caseLines(language, found, changes, step) : [];
        return lines.map(({ table, cells }) => ({ table: sideTables[table], lines: [cells] }));
      },
    });
    if (changed.kind === 'written') {
      const [inLog = null, inRounds = null] = [...changed.lines].reverse();
      const places = { log: placeAt(inLog), ...(step.round && { rounds: placeAt(inRounds) }) };
      // One row was asked for.
      return { found: changed.found[0] as Complaint, places };
    }
    const { fields, found } = changed;
    throw new Refusal({ code: 'changedByColleague', fields, found });
  });
}
