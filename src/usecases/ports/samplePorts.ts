import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import type { Day } from '../../procedure/calendar/day';
import type { Round } from '../../procedure/lifeCycle/round';
import type { Stratum } from '../../procedure/sample/allocate';
import type { Candidate, Population, SamplePeriod } from '../../procedure/sample/population';
import type { SampleCode } from '../../procedure/sample/sampleCode';
import type { JudgedField, ScoreLine } from '../../procedure/sample/scorecard';
import type { ScorePoint } from '../../procedure/sample/scorePoints';
import type { LongWork } from './adoptionPorts';
import type { Outcome } from './ports';

export interface FoundCandidates {
  candidates: Candidate[];
  /** Rows of the period that can't be drawn: with neither a case number nor a row ID nobody finds them again. */
  nameless: number;
}

export interface SampledCase {
  complaint: Complaint;
  /** The finished rounds, in the order of the sheet. */
  rounds: Round[];
}

/** One case on a scorecard. */
export interface ScoredCase extends Pick<Complaint, 'caseNumber' | 'department' | 'category'> {
  /** `''` for a row that was typed without the add-in; then it goes by its case number. */
  rowId: RowId;
  lines: ScoreLine[];
}

export interface NewSample {
  period: SamplePeriod;
  population: Population;
  populationSize: number;
  /** As it was typed, such as `10` or `5%`. */
  asked: string;
  seed: string;
  method: string;
  strata: Stratum[] | null;
  cases: ScoredCase[];
  by: string;
  on: Day;
}

export interface DrawnSample {
  code: SampleCode;
  sheet: string;
}

/** How far a scorecard is. */
export interface SampleProgress {
  /** Lines that are there: six a case, unless somebody deleted some. */
  lines: number;
  cases: number;
  judged: number;
  failed: number;
  openActions: number;
  /** Lines of complaints that are no longer in the register. */
  gone: number;
}

/** A line of the list of samples, as it reads in the sheet. */
export interface SampleLine {
  code: string;
  /** In the words of the sheet. */
  population: string;
  date: string;
  first: Day | null;
  last: Day | null;
  populationSize: number | null;
  asked: string;
  drawn: number | null;
  seed: string;
  stratified: string;
  by: string;
  on: Day | null;
  /** `null`: its scorecard was deleted. */
  progress: SampleProgress | null;
}

/** A case as it stands on the scorecard; lines that nobody can read any more are left out. */
export interface ReadCase extends ScoredCase {
  isGone: boolean;
}

/** What a person changed of one line, and what they saw there before. */
export interface LineChange {
  point: ScorePoint;
  seen: Partial<Pick<ScoreLine, JudgedField>>;
  changes: Partial<Pick<ScoreLine, JudgedField>>;
}

/** `changed`: a colleague did first; nothing was written, and the lines read as given. */
export type Judgement = { kind: 'written' } | { kind: 'changed'; found: ScoreLine[] };

/** Everything that samples need of the workbook. */
export interface SamplePort {
  /** The complaints of a period, in pieces of a few hundred kilobytes. `null`: cancelled. */
  candidates(period: SamplePeriod, work: LongWork): Promise<Outcome<FoundCandidates | null>>;
  /** These complaints whole, in this order; one whose row went meanwhile is left out. */
  sampledCases(of: readonly Candidate[]): Promise<Outcome<SampledCase[]>>;
  /** Writes the line of the sample and makes its scorecard; gives it the next code of the year. */
  record(sample: NewSample): Promise<Outcome<DrawnSample>>;
  /** Every sample, in the order of the sheet; none when nothing was ever drawn. */
  samples(): Promise<Outcome<SampleLine[]>>;
  /** Brings the scorecard to the front. */
  showSample(code: string): Promise<Outcome<void>>;
  scorecard(code: string): Promise<Outcome<ReadCase[]>>;
  /** Writes the changed cells of one case, in the lines found at that moment: all of them, or none. */
  judge(
    code: string,
    of: Pick<ScoredCase, 'rowId' | 'caseNumber'>,
    changes: LineChange[],
  ): Promise<Outcome<Judgement>>;
}
