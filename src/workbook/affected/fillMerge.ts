import type { RowId } from '../../procedure/complaint/complaint';
import type { MergeRequest, SharedMergeFields } from '../../usecases/ports/letterPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { toWrite } from '../table/leadingApostrophe';
import type { Session } from '../table/session';
import { writeByRowId } from './writeByRowId';

/** Fills the columns for Word: one value for the whole column where all letters say the same. */
export function fillMerge(
  session: Session,
  { code, shared, greetings }: MergeRequest,
): Promise<Outcome<void>> {
  return writeByRowId(session, {
    code,
    column: 'greeting',
    cells: (ids) => ids.map((id) => toWrite(session, greetings.get(id as RowId) ?? '')),
    beside: (columnOf) => {
      for (const [key, text] of Object.entries(shared) as [keyof SharedMergeFields, string][]) {
        // Office.js takes a single value for all cells, but its types know arrays only.
        columnOf(key).values = toWrite(session, text) as never;
      }
    },
  });
}
