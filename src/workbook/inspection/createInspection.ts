import type { InspectionPort } from '../../usecases/ports/inspectionPorts';
import { newSession } from '../table/session';
import { readBasis } from './read/readBasis';
import { readHistoryLines } from './read/readHistoryLines';
import { readInspectedRows } from './read/readInspectedRows';
import { showCell } from './showCell';

/** What the workbook does for the inspection of a register. */
export function createInspection(session = newSession()): InspectionPort {
  return {
    basis: () => readBasis(session),
    rows: (start) => readInspectedRows(session, start),
    lines: (table, start) => readHistoryLines(session, table, start),
    show: (place) => showCell(session, place),
  };
}
