import type { Complaint } from '../../procedure/complaint/complaint';
import { meantNumber } from '../../procedure/complaint/meantNumber';
import { issueOfOriginal } from '../../procedure/lifeCycle/originalOf';
import type { OriginalIssue } from '../../procedure/lifeCycle/originalOf';
import { failed } from '../ports/failed';
import type { Failed } from '../ports/failed';
import type { WorkbookRegister } from '../ports/workbookRegister';

export type FoundOriginal =
  | { kind: 'found'; original: Complaint }
  | { kind: 'unfit'; issue: OriginalIssue }
  | Failed;

/** The complaint that another one is a duplicate of, by the number as somebody typed it. */
export async function findOriginal(
  register: Pick<WorkbookRegister, 'byNumber'>,
  complaint: Complaint,
  typed: string,
): Promise<FoundOriginal> {
  if (typed.trim() === '') return { kind: 'unfit', issue: { code: 'unknown' } };
  const found = await register.byNumber(meantNumber(typed));
  if (!found.ok) return failed(found);
  const { first, count } = found.value;
  const issue = issueOfOriginal(complaint, first, count);
  if (issue !== null) return { kind: 'unfit', issue };
  return first === null ? { kind: 'unfit', issue: { code: 'unknown' } } : { kind: 'found', original: first };
}
