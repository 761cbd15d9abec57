import type { Complaint } from '../complaint/complaint';
import type { Period } from '../calendar/quarter';
import { isCounted } from '../complaint/statuses';
import { isOpen } from '../lifeCycle/lifeCycle';
import { within } from '../calendar/within';

/** The days that a sample is about, and which date of a complaint has to fall in them. */
export interface SamplePeriod extends Period {
  date: 'receivedOn' | 'closedOn';
}

/** Which complaints of the period a sample is drawn from. */
export type Population =
  | { kind: 'all' }
  /** By their closing date or their status, as the quarter's figures count them. */
  | { kind: 'closed' }
  | { kind: 'category'; name: string }
  | { kind: 'department'; name: string };

export const inPeriod = (
  complaint: Pick<Complaint, 'receivedOn' | 'closedOn'>,
  period: SamplePeriod,
): boolean => within(complaint[period.date], period);

/** What a draw needs to know of a complaint. */
export type Candidate = Pick<
  Complaint,
  'rowId' | 'caseNumber' | 'category' | 'department' | 'status' | 'closedOn'
>;

/** Nothing that turned out to be no complaint belongs to any of them. */
export function belongsTo(population: Population, candidate: Candidate): boolean {
  if (!isCounted(candidate)) return false;
  const { category, department } = candidate;
  switch (population.kind) {
    case 'all':
      return true;
    case 'closed':
      return !isOpen(candidate);
    case 'category':
      return category.trim() === population.name;
    case 'department':
      return department.trim() === population.name;
  }
}
