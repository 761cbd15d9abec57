import type { RowId } from '../../procedure/complaint/complaint';
import type { Changes } from '../../usecases/ports/ports';
import type { Session } from '../table/session';

/** A watched row that is appended again holds what this pane did with the case meanwhile. */
export function followChanges({ appended }: Session, rowId: RowId, changes: Changes): void {
  const complaint = appended.get(rowId);
  if (complaint) appended.set(rowId, { ...complaint, ...changes });
}
