import type { Correction, LeftOutReason, Problem } from '../../../procedure/adoption/rows/plannedRow';
import type { AdoptionWay } from '../../../usecases/ports/adoptionPorts';
import type { OfficeList } from '../../../procedure/complaint/fields';

/** What an adoption writes into the workbook: its report, and headers where the list has none. */
export interface AdoptionTexts {
  /** Header of the n-th column of a list, from 1, that has none. */
  nameless: (column: number) => string;
  /** The report's sheet for a list on the sheet of this name; cut to the length that Excel allows. */
  sheet: (list: string) => string;
  title: (list: string) => string;
  /** `by` is `''` when the pane doesn't know. */
  stamp: (day: string, by: string) => string;
  /** Instead of the stamp until the adoption is finished. */
  busy: string;
  way: Record<AdoptionWay, string>;
  /** Hidden rows, filters and merged cells of a list that became the register. */
  shownAgain: (hiddenRows: number) => string;
  /** Cells whose formula gave way to what it came to. */
  formulas: (cells: number) => string;
  totals: Record<'heading' | 'complaints' | 'flagged' | 'leftOut' | 'rows', string>;
  columns: Record<'heading' | 'from' | 'to' | 'own' | 'composed', string>;
  added: Record<'heading' | OfficeList, string>;
  lines: {
    heading: string;
    headers: [row: string, number: string, column: string, original: string, now: string, reason: string];
    /** When there is nothing to list. */
    none: string;
  };
  correction: Record<Correction['code'], string>;
  problem: Record<Problem['code'], string>;
  missing: string;
  leftOut: Record<LeftOutReason, string>;
  page: string;
}
