import type { Draft } from '../../procedure/complaint/draft';
import { draftFields } from '../../procedure/complaint/fields';
import { typedValue } from '../../procedure/complaint/typedValue';
import type { WorkbookRegister } from '../ports/workbookRegister';
import type { Attempt } from './registration';

/**
 * Whether a draft that an earlier pane kept stands in the register as it was typed: that pane went before it heard so. One
 * of which nobody can tell now doesn't, and whoever goes on with it has its row looked for first.
 */
export async function isRegistered(
  register: Pick<WorkbookRegister, 'byRowId'>,
  typed: Draft,
  attempt: Attempt | null,
): Promise<boolean> {
  if (attempt === null) return false;
  const found = await register.byRowId(attempt.rowId);
  const row = found.ok ? found.value : null;
  return (
    row !== null &&
    draftFields.every((field) => (typed[field] ?? '') === '' || typed[field] === typedValue(row, field))
  );
}
