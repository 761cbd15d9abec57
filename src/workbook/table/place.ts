/** Where a row that this pane wrote stands, as far as what Excel tells of edits goes. */
export interface Place {
  /** The row of the sheet, counted from 1; `null` where nobody can tell: others wrote there since, or it was looked at by nobody. */
  row: number | null;
  /** In whose Excel somebody took out the row that stood there. */
  deletedBy: Excel.EventSource | `${Excel.EventSource}` | null;
}

export const placeAt = (row: number | null): Place => ({ row, deletedBy: null });
