import type { RowId } from '../../procedure/complaint/complaint';
import type { CaseSelector, Fault } from '../ports/ports';

type SelectionResult = { kind: 'selected' } | { kind: 'failed'; fault: Fault };

/** Brings the sheet to the row of a case. */
export async function selectCase(
  { selector }: { selector: CaseSelector },
  rowId: RowId,
): Promise<SelectionResult> {
  const selected = await selector.select(rowId);
  return selected.ok ? { kind: 'selected' } : { kind: 'failed', fault: selected.fault };
}
