/** What a check finds: as JSON has it, so that it can be sent and compared. */
export type Seen = string | number | boolean | null | readonly Seen[];

/** Where a check does its work. Everything that it makes elsewhere in the workbook has a name that begins with `OURS`. */
export interface Bench {
  context: Excel.RequestContext;
  /** A sheet of its own, blank; it is deleted afterwards. */
  sheet: Excel.Worksheet;
}

/** One assumption that an add-in makes about its host, and how to find out whether it holds. */
export interface Check {
  /** Results go by it, so it stays as it is. */
  id: string;
  /** The assumption, as a sentence without a full stop. */
  says: string;
  /** Where it comes from: a page of Microsoft's, an issue of office-js, or our own reading. */
  source: string;
  expected: Seen;
  /** What becomes of the add-in where it doesn't hold; absent: nobody has provided for that. */
  otherwise?: string;
  see(bench: Bench): Promise<Seen>;
}

/** A check uses a member that the office.js which it runs on doesn’t have yet. */
export class NotInOfficeJs extends Error {}

/** The beginning of all names that a check gives to sheets, names and settings: what is left of them is cleared by it. */
export const OURS = 'conformance_';

/** What nobody tried in Excel and Microsoft's pages leave open. */
export const OUR_READING = 'our reading';
