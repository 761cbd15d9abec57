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
  const left = (earlier: Watched): Watched['what'] => {
    if (earlier.change.before.rowId !== before.rowId) return earlier.what;
    // It keeps the same round once more, after somebody had taken that out.
    if (change.round && earlier.change.round?.round === change.round.round) return 'log';
    // The round goes on: a line that says it is finished belongs to the case no more.
    if (earlier.change.round && (changes.round ?? Infinity) <= (earlier.change.round.round ?? 1))
      return 'log';
    const isOver = Object.keys(earlier.change.changes).some((field) => field in changes);
    return isOver && earlier.what === 'all' ? 'lines' : earlier.what;
  };
  session.written = [
    ...session.written.map((earlier) => {
      const what = left(earlier);
      return what === earlier.what ? earlier : { ...earlier, what };
    }),
    { change, what: 'all', places, wasGone },
  ];
}

/** Watches of a change only its lines from now on, or the one in the log. */
export function watchLess(session: Session, change: WrittenChange, what: 'lines' | 'log'): void {
  session.written = session.written.map((watched) =>
    watched.change === change ? { ...watched, what } : watched,
  );
}
