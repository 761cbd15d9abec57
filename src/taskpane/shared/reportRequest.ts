/** The parts of the tab Rapport, in the order in which they are offered. */
export const reportParts = ['quarter', 'sample', 'calamity'] as const;
export type ReportPartName = (typeof reportParts)[number];

/** Another screen asks for a part of the report; each request is an object of its own, so that it can be asked again. */
export interface ReportRequest {
  part: ReportPartName;
  /** The quarter is made at once: the last one that is over. */
  makes?: true;
  /** What the part begins with: a category that the radar names, a sample's code. */
  about?: string;
}
