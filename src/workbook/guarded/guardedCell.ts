import type { SourceValue } from '../../procedure/adoption/cells/sourceList';

/** How the cells of a table are reached, whatever moves. */
export interface GuardedTable {
  /** The body of a column, in the batch that is being put together. */
  column: (key: string) => Excel.Range;
  /** The column that tells rows apart. */
  id: string;
  /** A row that moved is found again by it; otherwise it is only compared. */
  isFound: boolean;
}

/** A cell that is written only where it still reads what was found there. */
export interface GuardedCell {
  key: string;
  /** In the table's body, from 0, when it was found. */
  position: number;
  /** What its row then read in the table's `id`. */
  id: string;
  /** `null`: whatever its formula gives by now. */
  found: SourceValue | null;
  /** What it was calculated by, where it was. */
  formula?: string | undefined;
  value: SourceValue;
  /** `value` is a formula. */
  isFormula?: boolean;
  /** The number format; `null`: it stays as it is. */
  format: string | null;
}

/** What it is calculated by once it was written, if it is. */
export const formulaOf = ({
  value,
  isFormula,
}: Pick<GuardedCell, 'value' | 'isFormula'>): string | undefined =>
  isFormula === true ? String(value) : undefined;

/** `changed`: it reads something else by now. `moved`: its row isn't there any more. Neither is written. */
export type Verdict = 'written' | 'changed' | 'moved';
