import type { InspectionWork } from '../ports/inspectionPorts';
import type { Outcome, PaneIdentity } from '../ports/ports';
import type { Anonymising, DueCase } from '../ports/retentionPorts';
import type { WorkbookRegister } from '../ports/workbookRegister';
import type { RetentionPorts } from './findDue';

/** What was done. */
export interface Anonymised {
  cleared: number;
  /** Of how many calamities it is no longer known whom they hit. */
  calamities: number;
  /** Cases and lines that somebody changed meanwhile; they are as they were. */
  left: number;
  /** It was cancelled: the rest is as it was. */
  stopped: boolean;
  /** Sheets whose PivotTables Excel did not refresh: it keeps a copy of the old rows for them. */
  blocked: readonly string[];
}

export interface ClearPorts extends RetentionPorts {
  identity: PaneIdentity;
  register: Pick<WorkbookRegister, 'refreshPivots'>;
}

export const nothingCleared: Anonymised = {
  cleared: 0,
  calamities: 0,
  left: 0,
  stopped: true,
  blocked: [],
};

/** One batch: some 300 KB. */
const casesAtOnce = 25;

/**
 * What the workbook keeps beside a row goes before the row, and a row is marked together with what it loses: a run that broke off is
 * taken up by doing it again.
 */
export async function clearCases(
  { retention, clock, identity, register }: ClearPorts,
  cases: readonly DueCase[],
  how: Pick<Anonymising, 'own' | 'note'>,
  work: InspectionWork,
): Promise<Outcome<Anonymised>> {
  if (cases.length === 0) return { ok: true, value: { ...nothingCleared, stopped: false } };
  const beside = await retention.clearHistory(cases, work);
  if (!beside.ok) return beside;
  if (beside.value === null) return { ok: true, value: nothingCleared };
  const done = { cleared: 0, calamities: 0, left: beside.value, stopped: false };
  for (let start = 0; start < cases.length && !done.stopped; start += casesAtOnce) {
    const piece = cases.slice(start, start + casesAtOnce);
    const signed = { on: clock.today(), at: clock.now(), by: identity.me() };
    const cleared = await retention.clear({ cases: piece, ...how, ...signed });
    if (!cleared.ok) return cleared;
    done.left += cleared.value;
    done.cleared += piece.length - cleared.value;
    work.onProgress(Math.min(start + casesAtOnce, cases.length), cases.length);
    await work.yieldToPane();
    done.stopped = work.isCancelled() && start + casesAtOnce < cases.length;
  }
  if (done.cleared === 0) return { ok: true, value: { ...done, blocked: [] } };
  // Excel keeps the rows that a PivotTable counted, names and all, until it is refreshed.
  const refreshed = await register.refreshPivots();
  return refreshed.ok ? { ok: true, value: { ...done, ...refreshed.value } } : refreshed;
}
