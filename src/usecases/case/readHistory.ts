import { newestFirst } from '../../procedure/lifeCycle/caseHistory';
import type { CaseHistory } from '../../procedure/lifeCycle/caseHistory';
import type { RowId } from '../../procedure/complaint/complaint';
import type { HistoryReader, Outcome } from '../ports/ports';

/** What is kept of a case in Rondes and Logboek, the latest first. */
export async function readHistory(
  { reader }: { reader: HistoryReader },
  rowId: RowId,
): Promise<Outcome<CaseHistory>> {
  const found = await reader.history(rowId);
  return found.ok ? { ok: true, value: newestFirst(found.value) } : found;
}
