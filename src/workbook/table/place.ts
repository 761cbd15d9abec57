type Source = Excel.EventSource | `${Excel.EventSource}`;

/** Where a row that this pane wrote stands, as far as what Excel tells of edits goes. */
export interface Place {
  /** The row of the sheet, counted from 1; `null` where nobody can tell. */
  row: number | null;
  /** In whose Excel what stood there was edited since it was looked at, the last one last. */
  editedBy: readonly Source[];
  /** In whose Excel somebody took out the row that stood there. */
  deletedBy: Source | null;
}

export const placeAt = (row: number | null): Place => ({ row, editedBy: [], deletedBy: null });
