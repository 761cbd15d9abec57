import type { Person } from '../../procedure/access/recognise';
import type { RowId } from '../../procedure/complaint/complaint';
import type { AccessPort, HeldAffected, HeldCase } from '../ports/accessPorts';
import type { InspectionWork } from '../ports/inspectionPorts';
import type { OwnPort } from '../ports/ownPorts';
import type { Clock, Outcome } from '../ports/ports';
import type { WorkbookRegister } from '../ports/workbookRegister';

export interface AccessPorts {
  access: AccessPort;
  register: Pick<WorkbookRegister, 'byRowId' | 'history'>;
  own: Pick<OwnPort, 'read'>;
  clock: Clock;
}

interface AccessRequest {
  person: Person;
  rowIds: readonly RowId[];
  affected: readonly HeldAffected[];
  /** The employees of the office: whoever asks isn't told who they are. */
  employees: readonly string[];
}

/** Gathers all that the workbook says in these places and makes one sheet of it. `false`: cancelled, and no sheet was made. */
export async function giveAccess(
  { access, register, own, clock }: AccessPorts,
  { person, rowIds, affected, employees }: AccessRequest,
  work: InspectionWork,
): Promise<Outcome<boolean>> {
  const cases: HeldCase[] = [];
  for (const rowId of rowIds) {
    if (work.isCancelled()) return { ok: true, value: false };
    const complaint = await register.byRowId(rowId);
    if (!complaint.ok) return complaint;
    // Somebody took it out since: then nothing is kept there.
    if (complaint.value === null) continue;
    const history = await register.history(rowId);
    if (!history.ok) return history;
    const facts = await own.read(rowId);
    if (!facts.ok) return facts;
    cases.push({ complaint: complaint.value, history: history.value, own: facts.value });
    work.onProgress(cases.length, rowIds.length);
    await work.yieldToPane();
  }
  const lines = await access.lines(
    cases.map(({ complaint }) => complaint),
    work,
  );
  if (!lines.ok) return lines;
  if (lines.value === null) return { ok: true, value: false };
  const written = await access.write({
    ...{ person, cases, lines: lines.value, employees, on: clock.today() },
    affected: [...affected],
  });
  return written.ok ? { ok: true, value: true } : written;
}
