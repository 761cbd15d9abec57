import type { Day } from '../../procedure/calendar/day';
import type { Quarter } from '../../procedure/calendar/quarter';
import type { LogLine } from '../../procedure/lifeCycle/caseHistory';
import type { Reported } from '../../procedure/calendar/reported';
import type { CountedCalamity } from '../../procedure/quarterReport/calamityFigures';
import type { Dated } from '../../procedure/quarterReport/counted/closingDay';
import type { CountedComplaint } from '../../procedure/quarterReport/counted/countedComplaint';
import type { QuarterFigures } from '../../procedure/quarterReport/quarterFigures';
import type { CountedSample } from '../../procedure/quarterReport/sampleFigures';
import type { LongWork } from './adoptionPorts';
import type { Fault, Lists } from './ports';

/**
 * Why a tab's PivotTables don't show what they should: they had no room, because of what somebody typed beside them, or
 * Excel refused them for another reason.
 */
export type PivotsMissed = 'blocked' | 'failed';

export interface BuiltQuarter {
  sheet: string;
  complaints: number;
  /** The figures are whole; the PivotTables beside them are not. */
  missed?: PivotsMissed;
}

export interface BuiltCategory {
  sheet: string;
  /** The figures are whole; the PivotTables below them are not. */
  missed?: PivotsMissed;
}

/** A figure that reads otherwise than on the tab of its quarter. */
export interface FigureChange {
  /** The heading of its block, its label and its column, as the tab has them; `''` where it has no column of its own. */
  block: string;
  figure: string;
  column: string;
  /** As it is shown; `null` where there is none. */
  onTab: string | null;
  now: string | null;
}

/** A line of the log, and whose case it is about. */
export interface CaseLine extends LogLine {
  caseNumber: string;
}

/** What a tab says, beside what it would say if it were made now. */
export interface ComparedReport {
  sheet: string;
  /** The line with which it was stamped, as it stands there. */
  stamp: string;
  changes: FigureChange[];
  /** Headings of blocks that are not on both sides, so that there is nothing to compare. */
  apart: string[];
  /** What was done since the day of the stamp in the complaints that the report is about, the latest first. */
  log: CaseLine[];
}

/** The tabs of all categories of a quarter. */
export interface BuiltCategories {
  /** The sheet that lists them; `null`: the quarter has no complaint with a category. */
  index: string | null;
  /** Those that are whole, but for what they missed. */
  built: BuiltCategory[];
  /** Sheets that somebody protected: they stay as they are. */
  locked: string[];
  /** How many there were to make. */
  of: number;
  /** Why it ended before all of them had their PivotTables; the figures are on all of them. */
  stopped?: Fault | 'cancelled';
}

/** Which quarters a register has. */
export interface BookYears {
  /** The month with which the book year begins, 1 to 12. */
  firstMonth: number;
  /** The day of receipt of the first complaint; `null` where none is dated. */
  firstReceipt: Day | null;
  /** How many closed complaints still have personal data though the retention period is over, as the sheet of settings counts. */
  retentionDue: number;
}

export interface RefreshedPivots {
  /** The names of sheets with a PivotTable that couldn't be refreshed. */
  blocked: string[];
}

/** What the register holds for the figures of a quarter. */
export interface QuarterData {
  /** Receipt, closing and status of every complaint with a date of receipt. */
  dates: Dated[];
  /** The complaints that can matter to the quarter. */
  complaints: CountedComplaint[];
  lists: Pick<Lists, 'categories' | 'channels' | 'holidays'>;
  /** Which part of the promises to call back the office means to keep, from 0 to 1; `null`: it set no norm. */
  norm: number | null;
  /** None where the register has no such table. */
  calamities: CountedCalamity[];
  /** Those of the quarter with their scorecards. */
  samples: CountedSample[];
}

export interface QuarterRequest extends Stamped {
  quarter: Reported;
  /** Lets the pane answer between two slices of work. */
  yieldToPane: () => Promise<void>;
  /** Counts what was read; the rules stay out of the workbook's hands. */
  figuresOf: (data: QuarterData) => Promise<QuarterFigures>;
}

export type CompareRequest = Pick<QuarterRequest, 'quarter' | 'yieldToPane' | 'figuresOf'>;

/** The day and the person that a sheet is stamped with; `by` is `''` when nobody said who is at the pane. */
interface Stamped {
  today: Day;
  by: string;
}

export interface CategoryTabRequest extends Stamped {
  quarter: Quarter;
  category: string;
}

export interface CategoryTabsRequest extends Stamped, LongWork {
  quarter: Quarter;
}
