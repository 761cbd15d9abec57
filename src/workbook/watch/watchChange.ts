import type { WrittenChange } from '../../procedure/lifeCycle/crossing';
import type { Session, Watched } from '../table/session';

/**
 * Watches what was just written on a case. What it wrote over of earlier changes is its own now: of those only the lines
 * are watched on. A row that may have to be appended again holds it too.
 * @param places where its lines stand, as far as that is known
 */
export function watchChange(
  session: Session,
  change: WrittenChange,
  { places = {}, wasGone = false }: Partial<Pick<Watched, 'places' | 'wasGone'>> = {},
): void {
  const { before, changes } = change;
  const appended = session.appended.get(before.rowId);
  if (appended) appended.complaint = { ...appended.complaint, ...changes };
  const isOver = ({ change: earlier, what }: Watched) =>
    what === 'all' &&
    earlier.before.rowId === before.rowId &&
    Object.keys(earlier.changes).some((field) => field in changes);
  session.written = [
    ...session.written.map((watched) => (isOver(watched) ? { ...watched, what: 'lines' as const } : watched)),
    { change, what: 'all', places, wasGone },
  ];
}

/** Watches of a change only its lines from now on, or the one in the log. */
export function watchLess(session: Session, change: WrittenChange, what: 'lines' | 'log'): void {
  session.written = session.written.map((watched) =>
    watched.change === change ? { ...watched, what } : watched,
  );
}
