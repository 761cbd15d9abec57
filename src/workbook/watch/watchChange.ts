import type { WrittenChange } from '../../procedure/lifeCycle/crossing';
import type { Session } from '../table/session';

/**
 * Watches what was just written on a case. What it wrote over of earlier changes is its own now: of those only the lines
 * are watched on. A row that may have to be appended again holds it too.
 */
export function watchChange(session: Session, change: WrittenChange): void {
  const { before, changes } = change;
  const appended = session.appended.get(before.rowId);
  if (appended) session.appended.set(before.rowId, { ...appended, ...changes });
  const isOver = (earlier: WrittenChange) =>
    earlier.before.rowId === before.rowId && Object.keys(earlier.changes).some((field) => field in changes);
  session.written = [
    ...session.written.map((watched) => (isOver(watched.change) ? { ...watched, linesOnly: true } : watched)),
    { change, linesOnly: false },
  ];
}
