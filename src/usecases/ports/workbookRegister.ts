import type { OfficeList } from '../../procedure/complaint/fields';
import type { WrittenChange } from '../../procedure/lifeCycle/crossing';
import type { CaseHistory } from '../../procedure/lifeCycle/caseHistory';
import type { CaseNumber, Complaint, RowId } from '../../procedure/complaint/complaint';
import type { Day } from '../../procedure/calendar/day';
import type { Moment } from '../../procedure/calendar/moment';
import type { Entered } from '../../procedure/complaint/openComplaint';
import type { Round } from '../../procedure/lifeCycle/round';
import type { RelationLine } from '../../procedure/relation/relation';
import type { HostFinding } from './hostPorts';
import type { FoundStray, Identified, IdentifyRequest } from './identityPorts';
import type { OpenCases, ReadingProgress } from './callbackPorts';
import type { OwnPort } from './ownPorts';
import type { SoughtValue } from '../../procedure/complaint/own/soughtValues';
import type { FoundAccounts, RelationsIn, SelectedRow } from './relationPorts';
import type {
  Appended,
  CaseStep,
  Changes,
  Clock,
  CreateRegisterRequest,
  Identity,
  OpenedRegister,
  Outcome,
  RandomSource,
  RegisterSheet,
  TakenOut,
  Trouble,
  Unsettled,
} from './ports';
import type {
  BookYears,
  BuiltCategories,
  BuiltCategory,
  BuiltQuarter,
  CategoryTabRequest,
  CategoryTabsRequest,
  ComparedReport,
  CompareRequest,
  QuarterRequest,
  RefreshedPivots,
} from './quarterPorts';

/** Everything that a register in a workbook does for the pane. */
export interface WorkbookRegister {
  /** `null`: this workbook has no register yet. */
  open(): Promise<Outcome<OpenedRegister | null>>;
  /** Makes what is missing and touches nothing else; `present` when nothing was missing. */
  create(request: CreateRegisterRequest): Promise<Outcome<'created' | 'present'>>;

  /** Servers and websites, in small letters, that links to the folders of complaints may lead to without a question. */
  linkPlaces(): Promise<Outcome<string[]>>;
  /** The next free sequence in a year of receipt; asks the host only for a year not met before. */
  nextSequence(year: number): Promise<Outcome<number>>;
  /** Writes one row below the table and verifies it in the same batch. */
  append(complaint: Entered): Promise<Outcome<Appended>>;
  /** What this pane appended since it was opened: a colleague's edit may arrive later and overwrite it. */
  watch(complaint: Entered): void;
  /** Reads where those that are watched stand now. */
  troubled(): Promise<Outcome<(Trouble | TakenOut)[]>>;

  /** The complaint in the selected row; `null` when the selection holds none. */
  selected(): Promise<Outcome<Complaint | null>>;
  /** The complaint with this row ID; `null` when there is none. */
  byRowId(rowId: RowId): Promise<Outcome<Complaint | null>>;
  /**
   * The first complaint in the sheet whose number fits, and how many do.
   * @param pattern with `*` for any text, `?` for any character and `~` before one of these that is meant
   */
  byNumber(pattern: string): Promise<Outcome<{ first: Complaint | null; count: number }>>;
  /** The finished rounds and the log of this case, in the order of the sheet. */
  history(rowId: RowId): Promise<Outcome<CaseHistory>>;
  /**
   * Writes only the cells of `changes`, in the row found by its ID at that moment, together with the line in the log
   * and, if there is one, the finished round: all of it stands there afterwards, or none. Cells named in `seen` are
   * compared first: one that differs from what was shown gives `changedByColleague` and nothing is written.
   */
  write(rowId: RowId, changes: Changes, step: CaseStep): Promise<Outcome<void>>;

  /** Reads where the changes of cases stand that this pane wrote since it was opened, and gives those that read otherwise. */
  unsettled(): Promise<Outcome<Unsettled[]>>;
  /** The same of a change of which nobody saw whether it was written; `null`: all of it stands. */
  standing(change: WrittenChange): Promise<Outcome<Unsettled | null>>;
  /**
   * Watches a change of which nobody saw whether it was written, now that a look told that it was.
   * @param wasGone its row was gone for a while
   */
  watchChange(change: WrittenChange, wasGone?: boolean): void;
  /** Appends the lines of a change that are gone once more. */
  putBack(unsettled: Unsettled): Promise<Outcome<void>>;
  /** Takes the other lines out of the finished rounds of a case. */
  keepRounds(rowId: RowId, kept: (rounds: readonly Round[]) => Round[]): Promise<Outcome<void>>;
  /** Watches of a change only its lines from now on, or the one in the log. */
  settled(change: WrittenChange, left: 'lines' | 'log'): void;

  /**
   * The rows that have no number or ID of their own: somebody typed or copied them in the sheet.
   * @param thorough costs more, and finds a copy that took another row's place too
   */
  strays(thorough: boolean): Promise<Outcome<FoundStray[]>>;
  /**
   * Gives such rows what they lack, each with a line in the log; a number that stands there stays. A row that says
   * something else by now is left alone, and not in the result.
   */
  identify(request: IdentifyRequest): Promise<Outcome<Identified[]>>;
  /**
   * After another pane may have given the same rows their number: mends the lines that this one wrote in the log by what
   * stands in the sheet, and gives the numbers that are other than it wrote.
   */
  settleIdentities(now: Moment): Promise<Outcome<Pick<Complaint, 'rowId' | 'caseNumber'>[]>>;

  /**
   * All complaints that are not closed, in the order of the sheet.
   * @param year of which a complaint may be registered next: its number is prepared in passing
   */
  openCases(onProgress: ReadingProgress, year?: number): Promise<Outcome<OpenCases>>;
  /** How many relations are promised a call on this day and were not called yet. */
  callbacksOn(day: Day): Promise<Outcome<number>>;
  /**
   * Reads who complained, in pieces so small that nobody notices them while typing; `take` gets each as it comes in.
   * Rows that were typed without the add-in count too. Gives how many rows there are.
   */
  relations(take: (lines: RelationLine[]) => void): Promise<Outcome<number>>;
  /** The same of some rows of the sheet, counted from 1, as far as they are the register's by now. */
  relationsIn(rows: readonly number[]): Promise<Outcome<RelationsIn>>;
  /** Adds a name below the list; one that stands there already, whoever added it, is not added again. */
  addToList(list: OfficeList, name: string): Promise<Outcome<void>>;

  /** Adds the public holidays of the coming years that the list lacks by now; gives how many. */
  addHolidays(today: Day): Promise<Outcome<number>>;

  /**
   * Looks for words in what relations told and in the columns of the office's own, which the pane doesn't know.
   * @param values numbers and days of which any may stand in such a column instead
   * @param most how many complaints are wanted
   */
  searchAccounts(
    words: readonly string[],
    most: number,
    values?: readonly SoughtValue[],
  ): Promise<Outcome<FoundAccounts>>;

  /** Activates the register and selects the row of this complaint, also where a filter hides it. */
  select(rowId: RowId): Promise<Outcome<SelectedRow>>;
  /** Takes the filter off the register, for everybody who sees the sheet. */
  clearFilter(): Promise<Outcome<void>>;
  openSheet(sheet: RegisterSheet): Promise<Outcome<void>>;
  /** Fills the print-ready form with this case and brings it to the front. */
  showForm(caseNumber: CaseNumber): Promise<Outcome<void>>;

  /** Which quarters there are to report on. */
  bookYears(): Promise<Outcome<BookYears>>;
  /** Reads what the figures need, then makes or updates the quarter's sheet in place and activates it. */
  build(request: QuarterRequest): Promise<Outcome<BuiltQuarter>>;
  /** Reads what the figures need and compares them with the quarter's sheet, which stays as it is; `null` where there is none. */
  compare(request: CompareRequest): Promise<Outcome<ComparedReport | null>>;
  /** Makes or updates a tab with figures and PivotTables of one category, and activates it. */
  buildCategory(request: CategoryTabRequest): Promise<Outcome<BuiltCategory>>;
  /** The same for every category with complaints in the quarter, with a sheet that lists them, which is activated. */
  buildCategories(request: CategoryTabsRequest): Promise<Outcome<BuiltCategories>>;
  /** Brings every formula up to date, where Excel doesn't do so by itself. */
  calculate(): Promise<Outcome<void>>;
  /** What of Excel itself gets in the way by now: people change it while the pane is open. */
  lookAtHost(): Promise<Outcome<HostFinding[]>>;
  /** Lets every PivotTable of the workbook read the register again. */
  refreshPivots(): Promise<Outcome<RefreshedPivots>>;
}

/** What entering a complaint takes. */
export interface RegisterPorts {
  /** For what stands in columns that the office added. */
  own?: OwnPort;
  register: WorkbookRegister;
  clock: Clock;
  random: RandomSource;
  identity: Identity;
  /** Hears of a case as it will stand, right before it is written: a person need not wait to see it. */
  expecting?: (expected: Complaint) => void;
}

/** What changing a complaint takes. */
export type CasePorts = Omit<RegisterPorts, 'random'>;
