import type { InspectionPort } from '../../usecases/ports/inspectionPorts';
import { newSession } from '../table/session';
import { findDress, mendFoundDress } from './dress';
import { lastRun } from './lastRun';
import { mendCells } from './mendCells';
import { readBasis } from './read/readBasis';
import { readHistoryLines } from './read/readHistoryLines';
import { readInspectedRows } from './read/readInspectedRows';
import { readRowIds } from './read/readRowIds';
import { showCell, showReport } from './showCell';
import { tellNames } from './tellNames';
import { takeBackRun } from './takeBackRun';

/** What the workbook does for the inspection of a register. */
export function createInspection(session = newSession()): InspectionPort {
  return {
    basis: () => readBasis(session),
    rows: (start) => readInspectedRows(session, start),
    rowIds: (start) => readRowIds(session, start),
    lines: (table, start) => readHistoryLines(session, table, start),
    mend: (run, from, mends) => mendCells(session, run, from, mends),
    dress: (work) => findDress(session, work),
    mendDress: (...asked) => mendFoundDress(session, ...asked),
    tellNames: (...asked) => tellNames(session, ...asked),
    lastRun: () => lastRun(session),
    takeBack: (run, work) => takeBackRun(session, run, work),
    show: (place) => showCell(session, place),
    showReport,
  };
}
