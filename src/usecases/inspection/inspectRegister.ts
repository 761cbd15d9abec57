import { createTally } from '../../procedure/inspection/tally';
import type { FoundKind } from '../../procedure/inspection/tally';
import type { InspectionBasis, InspectionWork } from '../ports/inspectionPorts';
import type { Outcome } from '../ports/ports';
import { goThrough } from './goThrough';
import type { InspectionPorts } from './goThrough';

/** What was found, by kind. */
export interface Inspected {
  /** Rows of the register that were read. */
  rows: number;
  found: FoundKind[];
  /** In so many rows the longest formulas were compared; `null`: in all, or not at all. */
  sampled: number | null;
  /** What stands on the lists, as it was read with it. */
  lists: InspectionBasis['lists'];
}

/** Reads the whole register once and tells what is wrong; nothing is written. `null`: cancelled. */
export async function inspectRegister(
  ports: InspectionPorts,
  work: InspectionWork,
): Promise<Outcome<Inspected | null>> {
  const basis = await ports.inspection.basis();
  if (!basis.ok) return basis;
  const tally = createTally(basis.value.words);
  const rows = await goThrough(ports, basis.value, work, (found) => found.forEach(tally.add));
  if (!rows.ok) return rows;
  if (rows.value === null) return { ok: true, value: null };
  const dress = await ports.inspection.dress(work);
  if (!dress.ok) return dress;
  if (dress.value === null) return { ok: true, value: null };
  const { found, sampled } = dress.value;
  found.forEach(({ kind, count }) => tally.count(kind, count));
  tally.count('sheetCopies', basis.value.copies);
  return { ok: true, value: { rows: rows.value, found: tally.found(), sampled, lists: basis.value.lists } };
}
