import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import type { CaseStep, Changes, Outcome } from '../../usecases/ports/ports';
import { caseLines } from './caseLines';
import { caseSchema } from './caseSchema';
import { knowTable } from '../complaints/knowTable';
import { Refusal } from '../host/refusal';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { sideTables } from '../side/sideTables';
import { changeRows } from '../record/changeRows';

interface CaseWrite {
  rowId: RowId;
  changes: Changes;
  step: CaseStep;
}

/**
 * Writes the changed cells of one case with its line in the log and, when the procedure starts again, the finished round.
 * Gives the case as it was met.
 */
export function writeCase(
  session: Session,
  { rowId, changes, step }: CaseWrite,
): Promise<Outcome<Complaint>> {
  const { log, rounds } = sideTables;
  return runBatch(session, async (context) => {
    const { language } = (await knowTable(context, session)).layout;
    const changed = await changeRows(context, session, caseSchema, language, {
      rows: [{ identity: { rowId }, seen: step.seen, changes }],
      tables: step.round ? [rounds, log] : [log],
      lines: ([found]) => {
        const lines = found ? caseLines(language, found, changes, step) : [];
        return lines.map(({ table, cells }) => ({ table: sideTables[table], cells }));
      },
    });
    // One row was asked for.
    if (changed.kind === 'written') return changed.found[0] as Complaint;
    const { fields, found } = changed;
    throw new Refusal({ code: 'changedByColleague', fields, found });
  });
}
