import { anonymiseAsked, type AskedResult } from '../retention/anonymiseAsked';
import { nothingCleared, type ClearPorts } from '../retention/clearCases';
import type { ContactRow, HeldAffected } from '../ports/accessPorts';
import type { InspectionWork } from '../ports/inspectionPorts';
import type { Outcome } from '../ports/ports';

interface Erasure {
  complaints: readonly ContactRow[];
  affected: readonly HeldAffected[];
  /** Why, in the office's words; it stays in the log. */
  reason: string;
}

/**
 * Takes somebody out of the workbook who asks for it (GDPR, article 17): all of these complaints or, where one can't be, nothing;
 * then their lines of lists and their letters.
 */
export async function erase(
  ports: ClearPorts,
  { complaints, affected, reason }: Erasure,
  work: InspectionWork,
): Promise<Outcome<AskedResult>> {
  if (reason.trim() === '') return { ok: true, value: { kind: 'blank', field: 'reason' } };
  const numbers = complaints.map(({ caseNumber }) => caseNumber).join(',');
  const asked: Outcome<AskedResult> =
    complaints.length > 0
      ? await anonymiseAsked(ports, { numbers, reason }, work)
      : { ok: true, value: { kind: 'done', ...nothingCleared, stopped: false } };
  if (!asked.ok || asked.value.kind !== 'done' || asked.value.stopped) return asked;
  let { left } = asked.value;
  for (const code of new Set(affected.map((row) => row.code))) {
    const rowIds = affected.filter((row) => row.code === code).map(({ rowId }) => rowId);
    const signed = { at: ports.clock.now(), by: ports.identity.me() };
    const cleared = await ports.retention.clearAffected(
      code,
      rowIds,
      { ...signed, note: reason.trim() },
      work,
    );
    if (!cleared.ok) return cleared;
    if (cleared.value === null) return { ok: true, value: { ...asked.value, left, stopped: true } };
    left += cleared.value;
  }
  return { ok: true, value: { ...asked.value, left } };
}
