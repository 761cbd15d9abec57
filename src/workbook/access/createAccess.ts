import type { AccessPort } from '../../usecases/ports/accessPorts';
import { newSession } from '../table/session';
import { readContacts } from './readContacts';
import { readLines } from './readLines';
import { writeAccessSheet } from './writeAccessSheet';

/** What the workbook does when somebody asks what is kept of them. */
export function createAccess(session = newSession()): AccessPort {
  return {
    contacts: (start) => readContacts(session, start),
    lines: (cases, work) => readLines(session, cases, work),
    write: (sheet) => writeAccessSheet(session, sheet),
  };
}
