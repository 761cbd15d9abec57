/** One formula in one column, in any number of rows. */
export interface Use {
  /** Cells with this formula in this column, and how many of them are pending. */
  count: number;
  pending: number;
}
