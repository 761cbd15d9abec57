import type { Day } from '../../calendar/day';
import type { AffectedRow } from './affectedRelation';
import { missingOf } from './missingOf';

interface AffectedCounts {
  rows: number;
  /** Everybody once: this is what the threshold of section 6 counts. */
  relations: number;
  doubles: number;
  complained: number;
  noName: number;
  noAddress: number;
  letters: number;
  approached: number;
  firstApproachedOn: Day | null;
}

export function countAffected(rows: readonly AffectedRow[]): AffectedCounts {
  const relations = rows.filter(({ doubleOf }) => doubleOf === null);
  const days = relations.flatMap(({ approachedOn }) => approachedOn ?? []).sort();
  const count = (is: (row: AffectedRow) => boolean) => relations.filter(is).length;
  return {
    rows: rows.length,
    relations: relations.length,
    doubles: rows.length - relations.length,
    complained: count(({ complained }) => complained.length > 0),
    noName: count((row) => missingOf(row).includes('name')),
    noAddress: count((row) => missingOf(row).includes('address')),
    letters: count(getsLetter),
    approached: days.length,
    firstApproachedOn: days[0] ?? null,
  };
}

/** Somebody may have typed yes where no letter can be addressed. */
export function getsLetter(row: AffectedRow): boolean {
  return row.letter && row.doubleOf === null && missingOf(row).length === 0;
}
