import type { AppendedRows } from '../ports/ports';

/** After somebody deleted rows: those of this pane that went with them were meant to go, and are not put back. */
export async function forgetDeleted({ appended }: { appended: AppendedRows }): Promise<void> {
  const troubled = await appended.troubled();
  if (!troubled.ok) return;
  for (const { kind, complaint } of troubled.value) if (kind === 'gone') appended.forget(complaint.rowId);
}
