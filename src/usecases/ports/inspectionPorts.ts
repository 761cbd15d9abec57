import type { CellPlace } from '../../procedure/inspection/tally';
import type { HistoryLine } from '../../procedure/inspection/inspectLine';
import type { InspectedRow } from '../../procedure/inspection/inspectedFields';
import type { OfficeList } from '../../procedure/complaint/fields';
import type { ChoiceWords } from '../../procedure/complaint/valueInWords';
import type { Outcome } from './ports';

/** What the register says its choices with. */
export interface InspectionBasis {
  words: ChoiceWords;
  /** Inactive entries too: old complaints name them. */
  lists: Record<OfficeList, string[]>;
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

/** Everything that inspecting a register needs of the workbook. */
export interface InspectionPort {
  basis(): Promise<Outcome<InspectionBasis>>;
  /** The rows from this position on, as many as are read in a moment; none beyond the last. */
  rows(start: number): Promise<Outcome<Piece<InspectedRow>>>;
  /** The same of the lines of a history. */
  lines(table: HistoryTable, start: number): Promise<Outcome<Piece<HistoryLine>>>;
  /** Brings a cell to the front, wherever its row stands by now. */
  show(place: CellPlace): Promise<Outcome<void>>;
}
