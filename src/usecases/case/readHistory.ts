import { newestFirst } from '../../procedure/lifeCycle/caseHistory';
import type { CaseHistory } from '../../procedure/lifeCycle/caseHistory';
import type { RowId } from '../../procedure/complaint/complaint';
import type { Outcome } from '../ports/ports';
import type { WorkbookRegister } from '../ports/workbookRegister';

/** What is kept of a case in Rondes and Logboek, the latest first. */
export async function readHistory(
  register: Pick<WorkbookRegister, 'history'>,
  rowId: RowId,
): Promise<Outcome<CaseHistory>> {
  const found = await register.history(rowId);
  return found.ok ? { ok: true, value: newestFirst(found.value) } : found;
}
