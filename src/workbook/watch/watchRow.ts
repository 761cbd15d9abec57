import type { Complaint } from '../../procedure/complaint/complaint';
import { placeAt } from '../table/place';
import type { Session } from '../table/session';

/** Watches a complaint that this pane appended: a colleague's edit may arrive later and overwrite its row. */
export function watchRow({ appended, placed }: Session, complaint: Complaint): void {
  const { rowId } = complaint;
  const place = appended.get(rowId)?.place ?? placeAt(placed?.rowId === rowId ? placed.row : null);
  appended.set(rowId, { complaint, place });
}
