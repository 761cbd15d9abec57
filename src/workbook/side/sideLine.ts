import type { Session } from '../table/session';
import { sideTables, type SideTable } from './sideTables';
import { writeTableLine, type TableEdge, type TableLine, type WrittenLine } from '../table/tableLine';

/** One line for a side table, by column key. */
export interface SideLine {
  table: SideTable;
  cells: TableLine['cells'];
}

export function writeSideLine(
  context: Excel.RequestContext,
  session: Session,
  { table, cells }: SideLine,
  edge: TableEdge,
): WrittenLine {
  return writeTableLine(context, session, { ...sideTables[table], cells }, edge);
}
