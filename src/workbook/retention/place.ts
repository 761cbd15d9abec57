import type { SourceValue } from '../../procedure/adoption/cells/sourceList';
import type { GuardedTable } from '../guarded/guardedCell';

/** The cells of a line, by column. */
export type LineCells = Readonly<Record<string, SourceValue>>;

/** Where the workbook keeps something personal in lines. */
export interface Place {
  table: (context: Excel.RequestContext) => GuardedTable;
  /** What is read of a line. */
  columns: readonly string[];
  /** What its cells are to say instead; those that are left out stay. */
  instead: (line: LineCells) => LineCells;
}
