import { newestFirst } from '../procedure/caseHistory';
import type { CaseHistory } from '../procedure/caseHistory';
import type { RowId } from '../procedure/complaint';
import type { Outcome } from './ports';
import type { WorkbookRegister } from './workbookRegister';

/** What is kept of a case in Rondes and Logboek, the latest first. */
export async function readHistory(
  register: Pick<WorkbookRegister, 'history'>,
  rowId: RowId,
): Promise<Outcome<CaseHistory>> {
  const found = await register.history(rowId);
  return found.ok ? { ok: true, value: newestFirst(found.value) } : found;
}
