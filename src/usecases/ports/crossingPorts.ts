import type { Complaint, RowId } from '../../procedure/complaint/complaint';
import type { OthersBeside, WrittenChange } from '../../procedure/lifeCycle/crossing';
import type { Round } from '../../procedure/lifeCycle/round';
import type { Outcome } from './ports';

/** A change that this pane wrote and of which cells or lines read otherwise by now. */
export interface Unsettled {
  change: WrittenChange;
  /** The case as it stands in the sheet now. */
  found: Complaint;
  others: OthersBeside;
  /** Some of its cells say something else; else only lines are gone. */
  differs: boolean;
  /** Its line in the log, or of the round that it ended, is gone. */
  gone: readonly ('log' | 'rounds')[];
}

/** What this pane wrote on cases since it was opened: a colleague's edit may arrive later and overwrite it. */
export interface WrittenChanges {
  /** Reads where they stand now, and gives those that read otherwise. */
  unsettled(): Promise<Outcome<Unsettled[]>>;
  /** Appends the lines of a change that are gone once more. */
  putBack(unsettled: Unsettled): Promise<Outcome<void>>;
  /** Takes the other lines out of the finished rounds of a case. */
  keepRounds(rowId: RowId, kept: (rounds: readonly Round[]) => Round[]): Promise<Outcome<void>>;
  /** Watches a change no longer. */
  settled(change: WrittenChange): void;
}
