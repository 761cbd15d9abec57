import type { Satisfaction } from '../../../procedure/complaint/complaint';
import type { DataQuality } from '../../../procedure/quarterReport/dataQuality';
import type { ScorePoint } from '../../../procedure/sample/scorePoints';
import type { Quarter } from '../../../procedure/calendar/quarter';

/** What the quarter's sheet says (procedure, section 7). */
export interface QuarterTexts {
  /** The letter in `2026-K3`. */
  letter: string;
  sheet: (code: string) => string;
  title: (quarter: Quarter, organisation: string) => string;
  stamp: (day: string, by: string, complaints: number) => string;
  live: { same: string; changed: string; column: string; flag: string };
  tiles: {
    received: string;
    closed: string;
    open: string;
    kept: string;
    previous: (count: number) => string;
    openAt: (day: string) => string;
    ofPromises: (kept: number, all: number) => string;
  };
  notes: string;
  categories: {
    heading: string;
    columns: [
      quarter: string,
      share: string,
      yearToDate: string,
      previousQuarter: string,
      sameQuarterLastYear: string,
    ];
    none: string;
    total: string;
    chart: string;
  };
  stock: {
    heading: string;
    openAtStart: (day: string) => string;
    received: string;
    closed: string;
    openAtEnd: (day: string) => string;
    reconciles: string;
    differs: string;
  };
  trend: {
    heading: string;
    columns: [received: string, closed: string];
    chart: string;
  };
  handling: {
    heading: string;
    columns: [count: string, share: string];
    kept: string;
    broken: string;
    median: string;
    ninetieth: string;
    answers: Record<Satisfaction, string>;
    firstTimeRight: string;
    restarted: string;
    serious: string;
    headInformedInTime: string;
    letterSent: string;
    repeats: string;
  };
  calamities: {
    heading: string;
    columns: [affected: string, approached: string, daysToLetter: string];
    none: string;
  };
  samples: {
    heading: string;
    openActions: string;
    /** As short as a narrow column: a word or two. */
    points: Record<ScorePoint, string>;
    ofPopulation: (drawn: number, population: number) => string;
    about: (about: string, seed: string) => string;
    none: string;
  };
  quality: { heading: string; clean: string } & { lines: Record<keyof DataQuality, string> };
  definitions: { heading: string; lines: string[] };
  pivots: {
    hint: string;
    perMonth: (code: string) => string;
    cumulated: (code: string) => string;
    count: string;
    runningCount: string;
  };
  category: {
    title: (category: string, code: string) => string;
    /** `subject`: the quarter's code and the category. */
    perType: (subject: string) => string;
    perDepartment: (subject: string) => string;
  };
  page: string;
}
