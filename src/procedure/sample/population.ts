import type { Complaint } from '../complaint/complaint';
import type { Period } from '../calendar/quarter';
import { within } from '../calendar/within';

/** The days that a sample is about, and which date of a complaint has to fall in them. */
export interface SamplePeriod extends Period {
  date: 'receivedOn' | 'closedOn';
}

/** Which complaints of the period a sample is drawn from. */
export type Population =
  | { kind: 'all' }
  /** With a closing date, as the quarter's figures count them. */
  | { kind: 'closed' }
  | { kind: 'category'; name: string }
  | { kind: 'department'; name: string };

export const inPeriod = (
  complaint: Pick<Complaint, 'receivedOn' | 'closedOn'>,
  period: SamplePeriod,
): boolean => within(complaint[period.date], period);

/** What a draw needs to know of a complaint. */
export type Candidate = Pick<Complaint, 'rowId' | 'caseNumber' | 'category' | 'department' | 'closedOn'>;

export function belongsTo(population: Population, { category, department, closedOn }: Candidate): boolean {
  switch (population.kind) {
    case 'all':
      return true;
    case 'closed':
      return closedOn !== null;
    case 'category':
      return category.trim() === population.name;
    case 'department':
      return department.trim() === population.name;
  }
}
