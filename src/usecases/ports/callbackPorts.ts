import type { RadarWarning } from '../../procedure/calamity/radar';
import type { Complaint, ComplaintField } from '../../procedure/complaint/complaint';

/** What the list of callbacks needs of a case. */
export const callbackLineFields = [
  'rowId',
  'caseNumber',
  'name',
  'phone',
  'summary',
  'category',
  'takenBy',
  'followUpBy',
  'callbackOn',
  'handedOverOn',
  'headInformedOn',
  'letterSentOn',
  'reachBy',
  'checkedOn',
  'checkedBy',
  'calledOn',
  'attempts',
  'satisfied',
  'round',
  'severity',
  'status',
  'closedOn',
] as const satisfies readonly ComplaintField[];

export type CallbackLine = Pick<Complaint, (typeof callbackLineFields)[number]>;

/** How many of the rows that are being read have been read. */
export type ReadingProgress = (read: number, of: number) => void;

export interface OpenCases {
  /** All complaints that are not closed, in the order of the sheet. */
  lines: CallbackLine[];
  /** What the radar beside the categories warns of. */
  warnings: RadarWarning[];
  /** Of how many complaints the sheet says that they are kept longer than the retention period. */
  retentionDue: number;
}
