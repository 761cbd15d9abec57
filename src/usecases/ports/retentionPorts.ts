import type { Day } from '../../procedure/calendar/day';
import type { Moment } from '../../procedure/calendar/moment';
import type { Calamity } from '../../procedure/calamity/calamity';
import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import type { KeptText } from '../../procedure/retention/clearedFields';
import type { Ended } from '../../procedure/retention/retentionOf';
import type { InspectionWork, Piece } from './inspectionPorts';
import type { Outcome } from './ports';

/** What the workbook says before anything is read. */
export interface RetentionBasis {
  /** The setting "Bewaartermijn in maanden"; `null` where it holds no whole number. */
  months: number | null;
  /** Headers of columns that the office added to its complaints: what they hold nobody but the office knows. */
  own: string[];
  /** What the sheets of the workbook are called. */
  sheets: string[];
}

/** A calamity of which the workbook still says whom it hit. */
export interface KeptCalamity extends Pick<Calamity, 'rowId' | 'code' | 'title' | 'status' | 'closedOn'> {
  /** Lines of its list that say who somebody is. */
  relations: number;
  /** Its list and its letters. */
  sheets: string[];
}

/** What the workbook keeps of relations that belong to no complaint. */
export interface KeptRelations {
  calamities: KeptCalamity[];
  /** Sheets of calamities that are on no list any more. */
  others: string[];
}

/** A row as far as its retention goes. */
export interface RetainedRow
  extends Ended, Pick<Complaint, 'rowId' | 'caseNumber' | 'keptBecause' | 'calamity'> {
  position: number;
  /** Of a row of which they were asked: whose it is, its category, and the texts that stay. */
  texts: (Record<KeptText, string> & Pick<Complaint, 'name' | 'category'>) | null;
}

/** A case that is to be anonymised. */
export interface DueCase extends Pick<RetainedRow, 'rowId' | 'caseNumber' | 'position'> {
  seen: Pick<Complaint, 'status' | 'closedOn' | 'anonymisedOn' | 'keptUntil' | 'keptBecause'>;
  /** The texts that would stay and are to go too, as they were read. */
  pointing: Partial<Record<KeptText, string>>;
}

export interface Anonymising {
  cases: readonly DueCase[];
  /** Columns of the office's own that are to be emptied too. */
  own: readonly string[];
  /** Why, in somebody's own words, for the log; `''` where the period was over. */
  note: string;
  on: Day;
  at: Moment;
  by: string;
}

export interface RetentionPort {
  basis(): Promise<Outcome<RetentionBasis>>;
  /** The rows from this position on, as many as are read in a moment; with their texts where they are asked for. */
  rows(start: number, isAsked: (row: RetainedRow) => boolean): Promise<Outcome<Piece<RetainedRow>>>;
  relations(): Promise<Outcome<KeptRelations>>;
  /**
   * Takes out of the workbook whom a calamity hit, as long as it stands as it was read: its letters go, the lines of its list stay
   * without who they are about. It may be done again.
   * @returns how many lines somebody changed meanwhile, or the calamity itself; they are as they were. `null`: cancelled
   */
  clearCalamity(
    calamity: KeptCalamity,
    signed: Pick<Anonymising, 'at' | 'by'>,
    work: InspectionWork,
  ): Promise<Outcome<number | null>>;
  /**
   * Takes these lines of a list out of the workbook, with their letters; the lines stay without who they are about.
   * @returns how many cells somebody changed meanwhile; `null`: cancelled
   */
  clearAffected(
    code: string,
    rowIds: readonly RowId[],
    signed: Pick<Anonymising, 'at' | 'by' | 'note'>,
    work: InspectionWork,
  ): Promise<Outcome<number | null>>;
  /**
   * Takes what is personal out of what the workbook keeps of these cases besides their rows: finished rounds, log, the reports of
   * what was mended and of adopted lists, remarks of samples. It may be done again.
   * @returns how many lines somebody changed meanwhile, which are as they were; `null`: cancelled
   */
  clearHistory(cases: readonly DueCase[], work: InspectionWork): Promise<Outcome<number | null>>;
  /**
   * Takes it out of the rows, marks each with the day, and says so in the log: all of that of these cases, or none of it.
   * @returns how many of them were left as they are, because somebody changed them meanwhile
   */
  clear(request: Anonymising): Promise<Outcome<number>>;
}
