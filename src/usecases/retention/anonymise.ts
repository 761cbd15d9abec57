import { shortestTerm } from '../../procedure/retention/retentionOf';
import type { InspectionWork } from '../ports/inspectionPorts';
import type { Outcome, PaneIdentity } from '../ports/ports';
import type { WorkbookRegister } from '../ports/workbookRegister';
import { findDue, type RetentionPorts } from './findDue';

interface AnonymiseRequest {
  /** The term that the person saw: what falls due by another one since is not what was agreed to. */
  months: number;
  /** Texts that would stay and point at somebody go too. */
  clearsPointing: boolean;
  /** Columns of the office's own that are emptied too. */
  own: readonly string[];
}

/** What was done. */
export interface Anonymised {
  cleared: number;
  /** Cases and lines that somebody changed meanwhile; they are as they were, and due again. */
  left: number;
  /** It was cancelled: the rest is due yet. */
  stopped: boolean;
  /** Sheets whose PivotTables Excel did not refresh: it keeps a copy of the old rows for them. */
  blocked: readonly string[];
}

/** One batch: some 300 KB. */
const casesAtOnce = 25;

/**
 * Anonymises what is due at this moment. What the workbook keeps beside a row goes before the row, and a row is marked together
 * with what it loses: a run that broke off is taken up by doing it again, and what it had not come to is due still.
 */
export async function anonymise(
  ports: RetentionPorts & { identity: PaneIdentity; register: Pick<WorkbookRegister, 'refreshPivots'> },
  { months, clearsPointing, own }: AnonymiseRequest,
  work: InspectionWork,
): Promise<Outcome<Anonymised>> {
  const { retention, clock, identity, register } = ports;
  const basis = await retention.basis();
  if (!basis.ok) return basis;
  const nothing = { cleared: 0, left: 0, stopped: true, blocked: [] };
  if (basis.value.months !== months || months < shortestTerm) return { ok: true, value: nothing };
  const found = await findDue(ports, months, work);
  if (!found.ok) return found;
  if (found.value === null) return { ok: true, value: nothing };
  const cases = found.value.due.map((one) => (clearsPointing ? one : { ...one, pointing: {} }));
  const beside =
    cases.length === 0 ? { ok: true as const, value: 0 } : await retention.clearHistory(cases, work);
  if (!beside.ok) return beside;
  if (beside.value === null) return { ok: true, value: nothing };
  const done = { cleared: 0, left: beside.value, stopped: false };
  for (let start = 0; start < cases.length && !done.stopped; start += casesAtOnce) {
    const piece = cases.slice(start, start + casesAtOnce);
    const signed = { on: clock.today(), at: clock.now(), by: identity.me() };
    const cleared = await retention.clear({ cases: piece, own, ...signed });
    if (!cleared.ok) return cleared;
    done.left += cleared.value;
    done.cleared += piece.length - cleared.value;
    work.onProgress(Math.min(start + casesAtOnce, cases.length), cases.length);
    await work.yieldToPane();
    done.stopped = work.isCancelled() && start + casesAtOnce < cases.length;
  }
  // Excel keeps the rows that a PivotTable counted, names and all, until it is refreshed.
  const refreshed =
    done.cleared === 0 ? { ok: true as const, value: { blocked: [] } } : await register.refreshPivots();
  if (!refreshed.ok) return refreshed;
  return { ok: true, value: { ...done, ...refreshed.value } };
}
