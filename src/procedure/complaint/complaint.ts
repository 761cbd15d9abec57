import type { Day } from '../calendar/day';

export const channels = ['phone', 'letter', 'email', 'website', 'counter'] as const;
export const severities = ['minor', 'normal', 'serious'] as const;
export const satisfactions = ['yes', 'partly', 'no'] as const;
export const findings = ['upheld', 'partlyUpheld', 'notUpheld', 'noFinding'] as const;
export const statuses = [
  'incomplete',
  'new',
  'handedOver',
  'followedUp',
  'checked',
  'calledBack',
  'closed',
  'closedUnsatisfied',
  'closedInWriting',
  'withdrawn',
  'noComplaint',
] as const;

export type Channel = (typeof channels)[number];
export type Severity = (typeof severities)[number];
export type Satisfaction = (typeof satisfactions)[number];
export type Finding = (typeof findings)[number];
export type Status = (typeof statuses)[number];

/** `2026-0417-BX`: year of receipt, sequence within it, two random characters. */
export type CaseNumber = string & { readonly __brand: 'CaseNumber' };
/** The key of a row, made by the pane before the row is written; never shown. */
export type RowId = string & { readonly __brand: 'RowId' };

/**
 * A complaint as one row of the register holds it (procedure, sections 1 to 7).
 * Blank text is `''`; a date, choice or number that the sheet leaves blank is `null`.
 */
export interface Complaint {
  rowId: RowId;
  caseNumber: CaseNumber;
  receivedOn: Day | null;
  channel: Channel | null;
  takenBy: string;
  employee: string;
  department: string;
  name: string;
  address: string;
  postcode: string;
  town: string;
  phone: string;
  email: string;
  relationNumber: string;
  preferredTime: string;
  category: string;
  summary: string;
  account: string;
  remedy: string;
  severity: Severity | null;
  promise: string;
  followUpBy: string;
  callbackOn: Day | null;
  firstCallbackOn: Day | null;
  handedOverOn: Day | null;
  headInformedOn: Day | null;
  letterSentOn: Day | null;
  checkedOn: Day | null;
  checkedBy: string;
  calledOn: Day | null;
  attempts: number | null;
  satisfied: Satisfaction | null;
  answer: string;
  round: number | null;
  status: Status | null;
  finding: Finding | null;
  cause: string;
  measure: string;
  closedOn: Day | null;
  calamity: string;
  folderLink: string;
  enteredOn: Day | null;
  anonymisedOn: Day | null;
}

export type ComplaintField = keyof Complaint;
