import type { WorkbookRegister } from '../ports/workbookRegister';

/** After somebody deleted rows: those of this pane that went with them were meant to go, and are not put back. */
export async function forgetDeleted(register: WorkbookRegister): Promise<void> {
  const troubled = await register.troubled();
  if (!troubled.ok) return;
  for (const { kind, complaint } of troubled.value) if (kind === 'gone') register.forget(complaint.rowId);
}
