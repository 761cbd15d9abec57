import type { Complaint } from '../complaint/complaint';
import { isOpen } from '../lifeCycle/lifeCycle';

/** What was typed of a relation so far. */
export type Contact = Pick<Complaint, 'phone' | 'postcode' | 'address'>;

/** An earlier complaint, as far as it helps to recognise the relation who made it. `rowId` is `''` in rows made by hand. */
export type RelationLine = Pick<
  Complaint,
  | 'rowId'
  | 'caseNumber'
  | 'receivedOn'
  | 'name'
  | 'address'
  | 'postcode'
  | 'town'
  | 'phone'
  | 'summary'
  | 'status'
  | 'closedOn'
>;

/** For sorting: open complaints first, then the newest; those without a date last. */
export function compareRelationLines(a: RelationLine, b: RelationLine): number {
  const byState = Number(isOpen(b)) - Number(isOpen(a));
  return byState || (b.receivedOn ?? '').localeCompare(a.receivedOn ?? '');
}
