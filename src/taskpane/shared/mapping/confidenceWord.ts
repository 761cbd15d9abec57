import type { ColumnProposal } from '../../../procedure/adoption/columns/columnProposal';

type ConfidenceWord = 'sure' | 'likely' | 'guess' | 'kept' | 'chosen';

/** How sure the proposal of a column is, as it is said to a person; `chosen` once that person decided otherwise. */
export function confidenceWord<Meaning extends string>(
  { meaning, confidence }: ColumnProposal<Meaning>,
  chosen: Meaning | null,
): ConfidenceWord {
  if (chosen !== meaning) return chosen === null ? 'kept' : 'chosen';
  if (meaning === null) return 'kept';
  if (confidence >= 0.8) return 'sure';
  return confidence >= 0.6 ? 'likely' : 'guess';
}
