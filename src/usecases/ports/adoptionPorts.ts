import type { OfficeList } from '../../procedure/complaint/fields';
import type { FoundList, SheetSketch, SourceList } from '../../procedure/adoption/cells/sourceList';
import type { ComplaintMeaning } from '../../procedure/adoption/columns/complaintMeanings';
import type { Mapping } from '../../procedure/adoption/columns/columnProposal';
import type { PlannedRow } from '../../procedure/adoption/rows/plannedRow';
import type { Day } from '../../procedure/calendar/day';
import type { Language, Outcome } from './ports';

/** Work that takes a while: it tells how far it is, and stops between two requests when asked. */
export interface LongWork {
  onProgress: (done: number, of: number) => void;
  isCancelled: () => boolean;
}

/** `inPlace`: the list itself becomes the register's table. `copy`: into the register, and their sheet stays as it is. */
export type AdoptionWay = 'inPlace' | 'copy';

export interface AdoptionRequest {
  /** Begins the row IDs of this adoption (`<run>-<row>`), so that a run that broke off is taken up without doubles. */
  run: string;
  way: AdoptionWay;
  language: Language;
  source: SourceList;
  mapping: Mapping<ComplaintMeaning>;
  /** One per row of `source`, in its order. */
  rows: PlannedRow[];
  /** Found in the list and not on the register's lists yet. */
  additions: Record<OfficeList, string[]>;
  today: Day;
  by: string;
}

/** How an adoption ended; every row of the list is in one of the three. */
export interface AdoptionAccount {
  complaints: number;
  flagged: number;
  leftOut: number;
  /** The sheet that lists them with reasons and original values. */
  report: string;
}

/** An adoption that broke off: what it asked, and how many rows stand in the register. */
export interface UnfinishedAdoption {
  run: string;
  way: AdoptionWay;
  list: FoundList;
  mapping: Mapping<ComplaintMeaning>;
  written: number;
  of: number;
  /** A list that has begun to become the register itself can only be finished. */
  undoable: boolean;
}

/** Everything that the adoption needs of the workbook. */
export interface AdoptionPort {
  /** Every sheet of the workbook that isn't the register's own. */
  sketches(): Promise<Outcome<SheetSketch[]>>;
  /** The selected range, as a sheet on which nothing else stands. */
  pointedSketch(): Promise<Outcome<SheetSketch>>;
  /** Reads the whole list in pieces of about 1 MB; `null`: cancelled. */
  readList(list: FoundList, work: LongWork): Promise<Outcome<SourceList | null>>;
  /**
   * Writes the rows in pieces of about 1 MB; rows of this run that stand in the register already are not written again.
   * Makes what the workbook lacks of a register. `null`: cancelled, and the workbook is as it was.
   */
  adopt(request: AdoptionRequest, work: LongWork): Promise<Outcome<AdoptionAccount | null>>;
  /** `null` when none broke off. */
  unfinished(): Promise<Outcome<UnfinishedAdoption | null>>;
  /** Takes the rows of a run that broke off out of the register again. */
  undo(run: string, work: LongWork): Promise<Outcome<void>>;
  /** The case numbers in the register, those of this run aside; none while there is no register. */
  takenNumbers(run: string): Promise<Outcome<string[]>>;
  /** Brings their sheet to the front and selects this row of the list; `row` is the number that Excel shows. */
  showRow(list: FoundList, row: number): Promise<Outcome<void>>;
  /** Brings a sheet to the front by its name: the report, or their list. */
  showSheet(name: string): Promise<Outcome<void>>;
  /** Brings the register's sheet to the front. */
  showRegister(): Promise<Outcome<void>>;
}
