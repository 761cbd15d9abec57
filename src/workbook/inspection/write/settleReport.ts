import type { Layout } from '../../columns/layout';
import type { Session } from '../../table/session';
import type { GuardedCell } from '../../guarded/guardedCell';
import { guardedReport } from './guardedTables';
import { writeGuarded } from '../../guarded/writeGuarded';

/** A line of the report of which there is nothing to take back any more. */
interface Settled {
  line: string;
  /** As the line reads. */
  place: string;
  was: string;
  /** What the line says from now on. */
  what: string;
  /** Where it was read, from 0; unknown of one that was just written. */
  position?: number;
}

/** Lets lines of the report say what became of their cells. */
export async function settleReport(
  context: Excel.RequestContext,
  session: Session,
  layout: Layout,
  lines: readonly Settled[],
): Promise<void> {
  const cells = lines.flatMap(({ line, place, was, what, position = 0 }): GuardedCell[] => {
    const at = { position, id: line, format: '@' };
    return [
      { ...at, key: 'what', found: was, value: what },
      { ...at, key: 'place', found: place, value: '' },
    ];
  });
  if (cells.length > 0) await writeGuarded(context, session, guardedReport(context, layout), cells);
}
