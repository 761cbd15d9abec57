import type { RetentionPort } from '../../usecases/ports/retentionPorts';
import { newSession } from '../table/session';
import { clearAffected } from './clearAffected';
import { clearCalamity } from './clearCalamity';
import { clearCases } from './clearCases';
import { clearHistory } from './clearHistory';
import { readRetained } from './readRetained';
import { readRetention } from './readRetention';
import { relationsKept } from './relationsKept';

/** What the workbook does for the retention of personal data. */
export function createRetention(session = newSession()): RetentionPort {
  return {
    basis: () => readRetention(session),
    rows: (start, isAsked) => readRetained(session, start, isAsked),
    relations: () => relationsKept(session),
    clearCalamity: (calamity, signed, work) => clearCalamity(session, calamity, signed, work),
    clearAffected: (...asked) => clearAffected(session, ...asked),
    clearHistory: (cases, work) => clearHistory(session, cases, work),
    clear: (request) => clearCases(session, request),
  };
}
