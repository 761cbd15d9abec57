import type { LogEntry } from '../../procedure/lifeCycle/logEntry';
import type { RowId } from '../../procedure/complaint/complaint';
import type { OwnFact } from '../../procedure/complaint/own/ownColumn';
import type { OwnEntry } from '../../procedure/complaint/own/ownEntry';
import type { Outcome } from './ports';

export type OwnChange = Omit<OwnEntry, 'format'>;

/** A column as a new row holds it, with its number format. */
export type FormColumn = OwnFact & { format: string };

/** What the workbook does for the columns that an office added to its complaints. */
export interface OwnPort {
  /** The same for a complaint that is still to be written, without what is calculated: two trips, or three. */
  columns(): Promise<Outcome<FormColumn[]>>;
  /** Headers that the office wants filled with every complaint, as it typed them in its settings: one small trip. */
  required(): Promise<Outcome<string[]>>;
  /**
   * These columns from left to right, with what they hold for a case: one small trip where there are none, three at most.
   * @returns fault `rowMissing` where the case is gone
   */
  read(rowId: RowId): Promise<Outcome<OwnFact[]>>;
  /**
   * Writes all of it with its line in the log, or none of it. What a colleague changed meanwhile, also what the column is for, is
   * given back and left as it is.
   * @returns fault `columnMissing` where a column was deleted or renamed
   */
  write(
    rowId: RowId,
    changes: readonly OwnChange[],
    log: Pick<LogEntry, 'at' | 'by'>,
  ): Promise<Outcome<{ kind: 'written' | 'changed'; facts: OwnFact[] }>>;
}
