import type { LongWork } from './adoptionPorts';
import type { CellMend } from '../../procedure/inspection/cells/cellFinding';
import type { CellKind, DressKind } from '../../procedure/inspection/cells/kinds';
import type { Moment } from '../../procedure/calendar/moment';
import type { SourceValue } from '../../procedure/adoption/cells/sourceList';
import type { CellPlace } from '../../procedure/inspection/tally';
import type { HistoryLine } from '../../procedure/inspection/inspectLine';
import type { InspectedRow } from '../../procedure/inspection/inspectedFields';
import type { RowId } from '../../procedure/complaint/complaint';
import type { OfficeList } from '../../procedure/complaint/fields';
import type { ChoiceWords } from '../../procedure/complaint/valueInWords';
import type { GivenRow } from './givenRow';
import type { Outcome } from './ports';

/** Inspecting takes a while: it pauses after each piece, so that the pane answers. */
export interface InspectionWork extends LongWork {
  yieldToPane: () => Promise<void>;
}

/** A calamity, as far as it names something of the office's lists. */
export interface InspectedCalamity {
  rowId: RowId;
  code: string;
  category: string;
  /** In its table, from 0. */
  position: number;
}

/** What the register says its choices with. */
export interface InspectionBasis {
  words: ChoiceWords;
  /** Inactive entries too: old complaints name them. */
  lists: Record<OfficeList, string[]>;
  /** Tables that have the columns of the complaints and are not the register: somebody copied its sheet. */
  copies: number;
  /** Lines of the log are about them too, and names of the office's lists stand in them. */
  calamities: readonly InspectedCalamity[];
}

/** Some neighbouring rows; colleagues add and delete while the others are read. */
export interface Piece<Row> {
  rows: Row[];
  /** How many the table has now. */
  of: number;
}

/** Tables with the history of complaints. */
export const historyTables = ['rounds', 'log'] as const;
export type HistoryTable = (typeof historyTables)[number];

/** One time that somebody let the register be mended. */
export interface InspectionRun {
  /** Begins the names of its lines in the report. */
  run: string;
  at: Moment;
}

/** A cell that can be mended, and what it read. */
export interface FoundMend {
  place: CellPlace;
  caseNumber: string;
  found: SourceValue;
  /** What it was calculated by, where it was. */
  formula?: string | undefined;
  mend: Pick<CellMend, 'to'> & { kind: CellKind };
}

/** How often something of the sheet's looks and formulas is not as it was made. */
export interface FoundDress {
  kind: DressKind;
  count: number;
}

/** Of the dress as a whole. */
export interface InspectedDress {
  found: FoundDress[];
  /** In so many rows, spread over a long register, the longest formulas were compared; `null`: all in all rows. */
  sampled: number | null;
}

/** How much was written, and how much was left as it is, because somebody typed there meanwhile. */
export interface Written {
  written: number;
  left: number;
}

/** The same of a run that was taken back. */
export interface TakenBack extends Written {
  /** It was cancelled: the rest can be taken back yet. */
  stopped: boolean;
}

/** The newest run of which something can be taken back. */
export interface LastRun extends InspectionRun {
  /** So many lines of the report. */
  changes: number;
}

/** Everything that inspecting a register needs of the workbook. */
export interface InspectionPort {
  basis(): Promise<Outcome<InspectionBasis>>;
  /** The rows from this position on, as many as are read in a moment; none beyond the last. */
  rows(start: number): Promise<Outcome<Piece<InspectedRow>>>;
  /** The same of nothing but their IDs. */
  rowIds(start: number): Promise<Outcome<Piece<RowId | ''>>>;
  /** The same of the lines of a history. */
  lines(table: HistoryTable, start: number): Promise<Outcome<Piece<HistoryLine>>>;
  /**
   * Writes the cells that still read what was found, wherever their rows stand by now. Before the first of them a line for
   * each stands in the report with what the cell held, so that a run that broke off can be told and taken back.
   * @param from how many lines of this run stand in the report already
   */
  mend(run: InspectionRun, from: number, mends: readonly FoundMend[]): Promise<Outcome<Written>>;
  /** `null`: nothing was mended yet, or all of it was taken back. */
  lastRun(): Promise<Outcome<LastRun | null>>;
  /** Puts back how everything was before a run, from last to first, as far as it still is as the run left it. */
  takeBack(run: string, work: InspectionWork): Promise<Outcome<TakenBack>>;
  /**
   * Writes a line of the report for each row that is about to get a number or an ID.
   * @param from how many lines of this run stand in the report already
   */
  tellNames(run: InspectionRun, from: number, rows: readonly GivenRow[]): Promise<Outcome<void>>;
  /** Brings the report to the front. */
  showReport(): Promise<Outcome<void>>;
  /** How the sheet of complaints looks and works, as far as it isn't as it was made. `null`: cancelled. */
  dress(work: InspectionWork): Promise<Outcome<InspectedDress | null>>;
  /**
   * Mends these kinds of it, and gives how many lines of this run the report got, before anything was written over; none
   * when nothing had to be mended. Cancelled, it finishes the kind that it is at.
   * @param from how many lines of this run stand in the report already
   */
  mendDress(
    run: InspectionRun,
    from: number,
    kinds: readonly DressKind[],
    work: InspectionWork,
  ): Promise<Outcome<number>>;
  /** Brings a cell to the front, wherever its row stands by now. */
  show(place: CellPlace): Promise<Outcome<void>>;
}
