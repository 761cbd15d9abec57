import type { RowId } from '../procedure/complaint';
import type { Changes } from '../usecases/ports';
import type { Session } from './session';

/** A watched row that is appended again holds what this pane did with the case meanwhile. */
export function followChanges({ appended }: Session, rowId: RowId, changes: Changes): void {
  const complaint = appended.get(rowId);
  if (complaint) appended.set(rowId, { ...complaint, ...changes });
}
