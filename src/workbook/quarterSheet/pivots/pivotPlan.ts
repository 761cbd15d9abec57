/** A PivotTable that counts complaints. */
export interface PivotPlan {
  name: string;
  /** Headers as they stand, with the one item that each lets through. */
  filters: readonly (readonly [header: string, item: string])[];
  /** Headers. Several of them stand below each other, each in its own column. */
  rows: readonly string[];
  /** Header of a column that every complaint of a quarter has something in. */
  counted: string;
  /** What the count is called. */
  count: string;
  /**
   * Header of the field whose items stand beside each other, adding up. Such a PivotTable grows to the right too, as far as
   * there are different texts in a column in which anybody may type: so it only ever stands last.
   */
  cumulatedOver?: string;
  /** The last of those items, by the alphabet, that it shows: what comes later is of later reports. */
  upTo?: string;
}

/** One column for each field of its rows, one for the count, and a blank one. */
export const columnsTaken = ({ rows }: PivotPlan): number => rows.length + 2;

/** How many rows of filters and blank lines stand above the first row of each of them. */
export const rowsAbove = (plans: readonly PivotPlan[]): number =>
  Math.max(...plans.map(({ filters }) => filters.length)) + 1;
