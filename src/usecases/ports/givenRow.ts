type Named = Readonly<Record<'caseNumber' | 'rowId', string>>;

/** What a row is about to get. */
export interface GivenRow {
  /** In the table's body, from 0. */
  position: number;
  had: Named;
  given: Named;
  /** It had the ID of a row above it. */
  isCopy: boolean;
}
