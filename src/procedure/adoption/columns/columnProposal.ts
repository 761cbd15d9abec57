/** What a column may mean: `complaintMeanings` for a list of complaints, `relationMeanings` for one of relations. */
export interface ColumnProposal<Meaning extends string> {
  /** The position in the list, from 0. */
  column: number;
  header: string;
  /** `null`: unknown, so the column is kept as it is. */
  meaning: Meaning | null;
  /** From 0 to 1: how much header and contents together say for it; 0 where the meaning is `null`. */
  confidence: number;
  /** A few different values, as they would be shown. */
  samples: string[];
}

/** Per column of the list what it means; `null` for a column that is kept as it is. */
export type Mapping<Meaning extends string> = readonly (Meaning | null)[];
