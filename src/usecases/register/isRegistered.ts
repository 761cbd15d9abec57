import type { Draft } from '../../procedure/complaint/draft';
import { draftFields } from '../../procedure/complaint/fields';
import { typedValue } from '../../procedure/complaint/typedValue';
import { saysOwn } from '../../procedure/complaint/own/ownEntry';
import type { OwnTexts } from '../../procedure/complaint/own/ownEntry';
import type { OwnPort } from '../ports/ownPorts';
import type { WorkbookRegister } from '../ports/workbookRegister';
import type { Attempt } from './registration';

/**
 * Whether a draft that an earlier pane kept stands in the register as it was typed: that pane went before it heard so. One
 * of which nobody can tell now doesn't, and whoever goes on with it has its row looked for first.
 */
export async function isRegistered(
  { register, own: port }: { register: Pick<WorkbookRegister, 'byRowId'>; own: Pick<OwnPort, 'read'> },
  { typed, own = {}, attempt }: { typed: Draft; own?: OwnTexts; attempt: Attempt | null },
): Promise<boolean> {
  if (attempt === null) return false;
  const found = await register.byRowId(attempt.rowId);
  const row = found.ok ? found.value : null;
  if (row === null) return false;
  if (saysOwn(own)) {
    const facts = await port.read(row.rowId);
    const shown = new Map(facts.ok ? facts.value.map((fact) => [fact.header, fact.shown]) : []);
    if (Object.entries(own).some(([header, text]) => (shown.get(header) ?? '') !== text.trim())) return false;
  }
  return draftFields.every((field) => (typed[field] ?? '') === '' || typed[field] === typedValue(row, field));
}
