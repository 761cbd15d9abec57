import type { Complaint } from '../complaint/complaint';
import { endingOf } from '../complaint/statuses';

/** Why a complaint can't be a duplicate of that one; `isDuplicate`: of a third, which its number names if it names one. */
export type OriginalIssue =
  | { code: 'unknown' }
  | { code: 'several' }
  | { code: 'itself' }
  | { code: 'isDuplicate'; of: string };

/**
 * Whether a complaint may end as a duplicate of the one that somebody named: another one, which is no duplicate itself. So
 * no row of duplicates goes round, and one of them always counts.
 * @param found the complaint with that number
 * @param count how many have it
 */
export function issueOfOriginal(
  { rowId }: Pick<Complaint, 'rowId'>,
  found: Pick<Complaint, 'rowId' | 'status' | 'duplicateOf'> | null,
  count: number,
): OriginalIssue | null {
  if (found === null) return { code: 'unknown' };
  if (count > 1) return { code: 'several' };
  if (found.rowId === rowId) return { code: 'itself' };
  return endingOf(found.status)?.isDuplicate ? { code: 'isDuplicate', of: found.duplicateOf } : null;
}
