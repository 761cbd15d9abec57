import { shortestTerm } from '../../procedure/retention/retentionOf';
import type { InspectionWork } from '../ports/inspectionPorts';
import type { Outcome } from '../ports/ports';
import { clearCalamities } from './clearCalamities';
import { clearCases, nothingCleared, type Anonymised, type ClearPorts } from './clearCases';
import { findDue } from './findDue';

interface AnonymiseRequest {
  /** The term that the person saw: what falls due by another one since is not what was agreed to. */
  months: number;
  /** Texts that would stay and point at somebody go too. */
  clearsPointing: boolean;
  /** Columns of the office's own that are emptied too. */
  own: readonly string[];
}

/** Anonymises what is due at this moment; what it does not come to is due still. */
export async function anonymise(
  ports: ClearPorts,
  { months, clearsPointing, own }: AnonymiseRequest,
  work: InspectionWork,
): Promise<Outcome<Anonymised>> {
  const basis = await ports.retention.basis();
  if (!basis.ok) return basis;
  if (basis.value.months !== months || months < shortestTerm) return { ok: true, value: nothingCleared };
  const found = await findDue(ports, months, work);
  if (!found.ok) return found;
  if (found.value === null) return { ok: true, value: nothingCleared };
  const cases = found.value.due.map((one) => (clearsPointing ? one : { ...one, pointing: {} }));
  const done = await clearCases(ports, cases, { own, note: '' }, work);
  if (!done.ok || done.value.stopped) return done;
  return clearCalamities(ports, found.value.calamities, done.value, work);
}
