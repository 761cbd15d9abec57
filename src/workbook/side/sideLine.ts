import type { Session } from '../table/session';
import type { SideEdge } from './sideEdge';
import { sideTables, type SideTable } from './sideTables';
import { writeTableLine, type TableLine, type WrittenLine } from '../table/tableLine';

/** One line for a side table, by column key. */
export interface SideLine {
  table: SideTable;
  cells: TableLine['cells'];
}

export function writeSideLine(
  context: Excel.RequestContext,
  session: Session,
  { table, cells }: SideLine,
  edge: SideEdge,
): WrittenLine {
  return writeTableLine(context, session, { ...sideTables[table], cells }, edge);
}
