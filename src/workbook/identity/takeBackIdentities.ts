import type { Complaint } from '../../procedure/complaint/complaint';
import { complaintsTable } from '../complaints/complaintsTable';
import { readIdentities } from '../complaints/readIdentities';
import { positionOf } from '../columns/layout';
import { putCell, type CellBefore } from '../record/putCell';
import type { Session } from '../table/session';

type Key = 'caseNumber' | 'rowId';

/** What one of these cells held before something was written in it. */
export interface IdentityBefore extends CellBefore {
  key: Key;
}

/** A number and ID as they were written in a row, with what stood in those of its cells that were written. */
export interface WrittenIdentity {
  given: Pick<Complaint, Key>;
  before: readonly IdentityBefore[];
}

/**
 * Puts back what stood in cells that got a number or an ID: it looks by that ID where their rows stand now, and a number
 * that somebody typed since stays.
 */
export async function takeBackIdentities(
  context: Excel.RequestContext,
  session: Session,
  written: readonly WrittenIdentity[],
): Promise<void> {
  if (written.length === 0) return;
  const { layout, rows } = await readIdentities(context);
  const places = new Map(rows.map(({ rowId }, position) => [rowId, position]));
  const body = complaintsTable(context).getDataBodyRange();
  for (const { given, before } of written) {
    const position = places.get(given.rowId);
    const now = position === undefined ? undefined : rows[position];
    for (const { key, ...held } of before) {
      if (position === undefined || now?.[key] !== given[key]) continue;
      putCell(session, body.getCell(position, positionOf(layout, key)), held);
    }
  }
  await context.sync();
}
