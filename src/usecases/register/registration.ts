import type { CaseNumber, Complaint, RowId } from '../../procedure/complaint/complaint';
import type { Issue } from '../../procedure/complaint/draft';
import type { Failed } from '../ports/failed';
import type { Fault, RandomSource } from '../ports/ports';

/**
 * What is known of the row of a draft, from its first key on and kept with it: whoever goes on with the draft goes on with
 * that row, so that there is never a second one and no number is passed over.
 */
export interface Attempt {
  rowId: RowId;
  /** Not to be told yet; `null`: it got none so far. */
  caseNumber: CaseNumber | null;
  /** No row stands in the register, or it may, or it does and another complaint has its number too. */
  known: 'notThere' | 'mayStand' | 'doubleNumber';
}

/** For a form that is begun. */
export const newAttempt = (random: Pick<RandomSource, 'rowId'>): Attempt => ({
  rowId: random.rowId(),
  caseNumber: null,
  known: 'notThere',
});

/** For a form that an earlier pane kept: it may have been sent when that pane went. */
export const attemptAgain = (attempt: Attempt): Attempt =>
  attempt.known === 'notThere' ? { ...attempt, known: 'mayStand' } : attempt;

export type RegistrationResult =
  | { kind: 'registered'; complaint: Complaint }
  | { kind: 'invalid'; issues: Issue[] }
  /** Nothing of it stands in the register. */
  | (Failed & { attempt?: Attempt })
  | { kind: 'unfinished'; fault: Fault; attempt: Attempt };
