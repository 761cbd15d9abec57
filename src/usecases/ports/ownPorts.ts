import type { LogEntry } from '../../procedure/lifeCycle/logEntry';
import type { RowId } from '../../procedure/complaint/complaint';
import type { CellValue, OwnColumn, OwnFact } from '../../procedure/complaint/own/ownColumn';
import type { OwnTyped } from '../../procedure/complaint/own/readOwn';
import type { Outcome } from './ports';

/** A cell of a column of the office's own that is to be changed. */
export interface OwnChange {
  column: Pick<OwnColumn, 'header' | 'kind'>;
  /** As it was shown. */
  seen: CellValue;
  typed: OwnTyped;
}

/** What the workbook does for the columns that an office added to its complaints. */
export interface OwnPort {
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
