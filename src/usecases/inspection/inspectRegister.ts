import { inspectLine, knownRows } from '../../procedure/inspection/inspectLine';
import type { KnownRows } from '../../procedure/inspection/inspectLine';
import { caseNumberOf } from '../../procedure/inspection/inspectedFields';
import { inspectRow } from '../../procedure/inspection/inspectRow';
import { inspectionContext } from '../../procedure/inspection/cells/inspectionContext';
import { mend, question } from '../../procedure/inspection/cells/cellFinding';
import { createTally } from '../../procedure/inspection/tally';
import type { FoundKind, Tally } from '../../procedure/inspection/tally';
import { historyTables } from '../ports/inspectionPorts';
import type { InspectionPort } from '../ports/inspectionPorts';
import type { Clock, Outcome } from '../ports/ports';
import { eachPiece } from './eachPiece';
import type { InspectionWork } from './eachPiece';

export interface InspectionPorts {
  inspection: InspectionPort;
  clock: Clock;
}

/** What was found, by kind. */
export interface Inspected {
  /** Rows of the register that were read. */
  rows: number;
  found: FoundKind[];
}

/** Reads the whole register once and tells what is wrong; nothing is written. `null`: cancelled. */
export async function inspectRegister(
  { inspection, clock }: InspectionPorts,
  work: InspectionWork,
): Promise<Outcome<Inspected | null>> {
  const basis = await inspection.basis();
  if (!basis.ok) return basis;
  const context = inspectionContext({ ...basis.value, today: clock.today() });
  const tally = createTally(basis.value.words);
  const known = knownRows();
  let rows = 0;
  const read = await eachPiece(
    (start) => inspection.rows(start),
    work,
    (piece) => {
      rows += piece.length;
      for (const row of piece) {
        known.put(row);
        for (const { field, value, finding } of inspectRow(row, context)) {
          const { rowId, position } = row;
          tally.add({ table: 'complaints', rowId, position, field }, caseNumberOf(row), value, finding);
        }
      }
    },
  );
  if (!read.ok) return read;
  const followed = read.value ? await inspectHistory(inspection, { known, tally, work }) : read;
  if (!followed.ok) return followed;
  return { ok: true, value: followed.value ? { rows, found: tally.found() } : null };
}

/** Rounds and log, whose lines know their complaint by its row ID. */
async function inspectHistory(
  inspection: InspectionPort,
  { known, tally, work }: { known: KnownRows; tally: Tally; work: InspectionWork },
): Promise<Outcome<boolean>> {
  for (const table of historyTables) {
    const read = await eachPiece(
      (start) => inspection.lines(table, start),
      work,
      (piece) => {
        for (const line of piece) {
          const found = inspectLine(line, known);
          if (found === null) continue;
          const { rowId, position, caseNumber } = line;
          const finding = found === 'orphan' ? question('orphans') : mend('lines', found.to);
          tally.add({ table, rowId, position, field: 'rowId' }, caseNumber, rowId, finding);
        }
      },
    );
    if (!read.ok || !read.value) return read;
  }
  return { ok: true, value: true };
}
