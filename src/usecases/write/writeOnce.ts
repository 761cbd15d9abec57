import type { Complaint } from '../../procedure/complaint/complaint';
import type { CaseReader, CaseStep, CaseWriter, Changes, Outcome } from '../ports/ports';

type Field = keyof Changes;

interface Step extends Omit<CaseStep, 'seen'> {
  /** Cells beside the changed ones that the change rests on. */
  rests?: readonly Field[];
}

/**
 * Writes changes to a case as it was seen, with their line in the log. A lost answer is settled by reading the row
 * again: what stands there is what was written, or the failure is told.
 */
export async function writeOnce(
  { reader, writer }: { reader: CaseReader; writer: CaseWriter },
  seen: Complaint,
  changes: Changes,
  { rests = [], ...step }: Step,
): Promise<Outcome<Complaint>> {
  const fields = Object.keys(changes) as Field[];
  const shown = Object.fromEntries([...rests, ...fields].map((field) => [field, seen[field]])) as Changes;
  const written = await writer.write(seen.rowId, changes, { ...step, seen: shown });
  if (written.ok) return { ok: true, value: { ...seen, ...changes } };
  if (written.fault.code !== 'replyLost') return written;

  const found = await reader.byRowId(seen.rowId);
  const applied = found.ok && found.value !== null && holds(found.value, changes, fields);
  return applied ? { ok: true, value: { ...seen, ...changes } } : written;
}

function holds(complaint: Complaint, changes: Changes, fields: Field[]): boolean {
  return fields.every((field) => complaint[field] === changes[field]);
}
