import type { CalamityPort } from '../../usecases/ports/calamityPorts';
import { newSession } from '../table/session';
import { appendCalamity } from './appendCalamity';
import { codesOf } from './codesOf';
import { linkComplaints } from './linkComplaints';
import { readCalamities } from './readCalamities';
import { selectedComplaints } from './selectedComplaints';
import { writeCalamity } from './writeCalamity';

/** The calamities of the register in the workbook that is open. */
export function createCalamities(session = newSession()): CalamityPort {
  return {
    calamities: () => readCalamities(session),
    appendCalamity: (calamity, log) => appendCalamity(session, calamity, log),
    writeCalamity: (rowId, changes, step) => writeCalamity(session, { rowId, changes, step }),
    selectedComplaints: () => selectedComplaints(session),
    codesOf: (rowIds) => codesOf(session, rowIds),
    link: (request, work) => linkComplaints(session, request, work),
  };
}
