import { readStandIn } from '../../procedure/identity/standIn';
import type { RowId } from '../../procedure/complaint/complaint';
import type { FoundStrays } from './readStrays';

/**
 * Which of the rows without an ID of their own was meant: one that says the same, where it was seen if there are several.
 */
export function meantStray(
  strays: FoundStrays['strays'],
  standIn: RowId,
): FoundStrays['strays'][number] | null {
  const print = (rowId: RowId) => readStandIn(rowId)?.print;
  const same = strays.filter(({ complaint }) => print(complaint.rowId) === print(standIn));
  return same.find(({ complaint }) => complaint.rowId === standIn) ?? same[0] ?? null;
}
