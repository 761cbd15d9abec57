import type { WrittenChanges } from '../ports/crossingPorts';
import type { AppendedRows } from '../ports/ports';

interface ForgetPorts {
  appended: AppendedRows;
  written: WrittenChanges;
}

/** After somebody deleted rows: what this pane wrote and went with them was meant to go, and is not put back. */
export async function forgetDeleted({ appended, written }: ForgetPorts): Promise<void> {
  const troubled = await appended.troubled();
  for (const { kind, complaint } of troubled.ok ? troubled.value : [])
    if (kind === 'gone') appended.forget(complaint.rowId);
  const unsettled = await written.unsettled();
  for (const { change, differs, gone } of unsettled.ok ? unsettled.value : [])
    if (gone.length > 0 && !differs) written.settled(change);
}
