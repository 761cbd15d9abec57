import type { Stratum } from '../../../procedure/sample/allocate';
import type { Population, SamplePeriod } from '../../../procedure/sample/population';
import type { ScorePoint, Verdict } from '../../../procedure/sample/scorePoints';
import type { ScoreLine } from '../../../procedure/sample/scorecard';

/** The columns of the list of samples, in their order. */
export type SampleColumn =
  | 'code'
  | 'date'
  | 'first'
  | 'last'
  | 'population'
  | 'populationSize'
  | 'asked'
  | 'drawn'
  | 'seed'
  | 'stratified'
  | 'method'
  | 'by'
  | 'on';

/** The columns of a scorecard, in their order; `source` is a native formula. */
export type ScoreColumn = 'caseNumber' | 'department' | 'category' | 'source' | 'rowId' | keyof ScoreLine;

/** What the workbook says about samples (procedure, section 4). */
export interface SampleTexts {
  headers: Record<SampleColumn, string>;
  title: string;
  /** How cases are drawn, so that anybody can do it again. */
  method: string;
  date: Record<SamplePeriod['date'], string>;
  population: (population: Population) => string;
  /** What stands under `stratified`; `null`: categories played no part. */
  strata: (strata: readonly Stratum[] | null) => string;
  scorecard: {
    sheet: (code: string) => string;
    title: (code: string) => string;
    /** Which complaints; both days as `dd-mm-yyyy`. */
    about: (population: string, date: string, first: string, last: string) => string;
    drawn: (drawn: number, population: number, seed: string, by: string, on: string) => string;
    legend: string;
    headers: Record<ScoreColumn, string>;
    points: Record<ScorePoint, string>;
    verdict: Record<Verdict, string>;
    source: Record<'register' | 'gone', string>;
    /** Of a list of choices, in a cell. */
    validation: string;
    results: {
      points: string;
      departments: string;
      noDepartment: string;
      total: string;
      /** Above the share of `yes` among `yes` and `no`. */
      rate: string;
      /** Parts of a native formula: numbers come before each. */
      notApplicable: string;
      open: string;
      judged: [of: string, judged: string];
      /** Before a number: of actions, of lines that somebody deleted, of lines whose complaint is gone. */
      openActions: string;
      deleted: string;
      gone: string;
    };
  };
}
