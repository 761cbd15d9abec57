import type { OwnPort } from '../../usecases/ports/ownPorts';
import { newSession } from '../table/session';
import { readOwnColumns } from './readOwnColumns';
import { readOwnFacts } from './readOwnFacts';
import { readRequired } from './readRequired';
import { writeOwnFacts } from './writeOwnFacts';

/** What the workbook does for the columns that an office added to its complaints. */
export function createOwn(session = newSession()): OwnPort {
  return {
    columns: () => readOwnColumns(session),
    required: () => readRequired(session),
    read: (rowId) => readOwnFacts(session, rowId),
    write: (rowId, changes, log) => writeOwnFacts(session, rowId, changes, log),
  };
}
