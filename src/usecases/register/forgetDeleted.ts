import type { WorkbookRegister } from '../ports/workbookRegister';

/** After somebody deleted rows: what this pane wrote and went with them was meant to go, and is not put back. */
export async function forgetDeleted(register: WorkbookRegister): Promise<void> {
  const troubled = await register.troubled();
  for (const { kind, complaint } of troubled.ok ? troubled.value : [])
    if (kind === 'gone') register.forget(complaint.rowId);
  const unsettled = await register.unsettled();
  for (const { change, differs, gone } of unsettled.ok ? unsettled.value : [])
    if (gone.length > 0 && !differs) register.settled(change);
}
