import type { RelationLine } from '../../procedure/relation/relation';
import { firstOf } from '../../procedure/relation/search/firstOf';
import { compareFound, isSought } from '../../procedure/relation/search/searchLine';
import type { SearchQuery } from '../../procedure/relation/search/searchQuery';

/** Whoever has more than this types another word. */
const shownAtMost = 50;

/** About 20 ms of work the first time that a complaint is looked through, and 2 ms after that (`npm run bench -- search`). */
const linesAtOnce = 4_000;

export interface Found {
  /** The first of them: the number asked for, then open ones, then the newest. */
  lines: readonly RelationLine[];
  /** How many there are. */
  of: number;
}

/**
 * Looks through what the pane knows of all complaints, without a word with Excel.
 * @param goesOn asked every now and then, when the pane had time to answer; whoever types on doesn't wait for what was before
 * @returns `null` when it was not to go on
 */
export async function searchRelations(
  lines: Iterable<RelationLine>,
  query: SearchQuery,
  goesOn: () => Promise<boolean>,
): Promise<Found | null> {
  const first = firstOf(shownAtMost, compareFound(query));
  let count = 0;
  for (const line of lines) {
    if (isSought(query, line)) first.add(line);
    count += 1;
    if (count % linesAtOnce === 0 && !(await goesOn())) return null;
  }
  return { lines: first.items(), of: first.of() };
}
