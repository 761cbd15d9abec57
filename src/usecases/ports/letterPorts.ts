import type { RectifiedField } from '../../procedure/access/rectified';
import type { Calamity } from '../../procedure/calamity/calamity';
import type { AffectedRow } from '../../procedure/calamity/affected/affectedRelation';
import type { Day } from '../../procedure/calendar/day';
import type { RowId } from '../../procedure/complaint/complaint';
import type { LetterTemplate } from '../../procedure/calamity/letter/letterTemplate';
import type { LetterLabels, LetterLine } from '../../procedure/calamity/letter/letterPage';
import type { TitleWords } from '../../procedure/text/titleOf';
import type { LongWork } from './adoptionPorts';
import type { Outcome } from './ports';

/** What a letter says of a calamity. */
export type LetterCalamity = Pick<
  Calamity,
  'code' | 'title' | 'what' | 'cause' | 'since' | 'solution' | 'apology' | 'responsible'
>;

/** How the office writes its letters, in the language of the register. */
export interface LetterStyle {
  /** In which days are written, such as `nl-NL`. */
  locale: string;
  template: LetterTemplate;
  organisation: string;
  /** Address and telephone of the office, for the head of the letter; lines or `''`. */
  sender: string;
  titles: TitleWords;
  labels: LetterLabels;
}

/** Lines for the table of affected relations. */
export interface AffectedRequest {
  code: string;
  /** Begins the row IDs of this list, so that a run that broke off is taken up without doubles. */
  run: string;
  rows: AffectedRow[];
}

/** What Word merges besides the relation and says the same in every letter. */
export type SharedMergeFields = Record<
  | 'subject'
  | 'date'
  | 'organisation'
  | 'code'
  | 'calamity'
  | 'what'
  | 'cause'
  | 'since'
  | 'solution'
  | 'apology'
  | 'responsible',
  string
>;

export interface MergeRequest {
  code: string;
  shared: SharedMergeFields;
  /** The line with which the letter greets each relation. */
  greetings: ReadonlyMap<RowId, string>;
}

/** One letter, laid out on its page. */
export interface LetterToPrint {
  rowId: RowId;
  lines: LetterLine[];
}

export interface LettersRequest {
  code: string;
  style: Pick<LetterStyle, 'organisation' | 'sender'>;
  letters: LetterToPrint[];
}

/** Everything that the letters of a calamity need of the workbook. */
export interface LettersPort {
  letterStyle(): Promise<Outcome<LetterStyle>>;
  /** Puts the texts of the letter on the settings sheet, where they aren't there yet, and brings them to the front. */
  openLetterStyle(): Promise<Outcome<void>>;
  /** `[]` for a calamity that has no table yet. */
  affected(code: string): Promise<Outcome<AffectedRow[]>>;
  /**
   * Writes the lines below the calamity's table, in pieces of about 1 MB; makes the table when there is none. Lines
   * that stand there already are not written again. `null`: cancelled, and the workbook is as it was.
   */
  addAffected(request: AffectedRequest, work: LongWork): Promise<Outcome<AffectedRow[] | null>>;
  /** Brings the table to the front. */
  openAffected(code: string): Promise<Outcome<void>>;
  /** Fills the columns of the table of affected relations that Word merges. */
  fillMerge(request: MergeRequest): Promise<Outcome<void>>;
  /**
   * Writes one page of A4 per letter, in pieces of about 1 MB, and gives the names of the sheets. Letters that stand
   * there as they should are not written again, so that a run that broke off goes on where it was. `null`: cancelled.
   */
  print(request: LettersRequest, work: LongWork): Promise<Outcome<string[] | null>>;
  /** Writes a value in those of these lines that still say what they did; gives how many lines say it then. */
  correctAffected(
    code: string,
    correction: { field: RectifiedField; value: string; rows: readonly AffectedRow[] },
  ): Promise<Outcome<number>>;
  /**
   * Notes the day at those of these relations that have none yet, and in the list of calamities how many were approached
   * since when. Gives the table as it is then.
   */
  markApproached(code: string, rowIds: readonly RowId[], day: Day): Promise<Outcome<AffectedRow[]>>;
}
