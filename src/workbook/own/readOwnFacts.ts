import type { RowId } from '../../procedure/complaint/complaint';
import type { OwnFact } from '../../procedure/complaint/own/ownColumn';
import type { Outcome } from '../../usecases/ports/ports';
import { runUntracked } from '../batch/runBatch';
import { looseLayout, positionOf } from '../columns/layout';
import { complaintsTable } from '../complaints/complaintsTable';
import { findRow } from '../complaints/findRow';
import { knowTable } from '../complaints/knowTable';
import { strayAt } from '../columns/strayAt';
import { Refusal } from '../host/refusal';
import { namesIn } from '../names/knownNames';
import type { Session } from '../table/session';
import { twice } from '../table/twice';
import { loadOwn } from './loadOwn';

/** A fact with the number format of its cell. */
export interface FormattedFact {
  fact: OwnFact;
  format: unknown;
}

export function readOwnFacts(session: Session, rowId: RowId): Promise<Outcome<OwnFact[]>> {
  return runUntracked(session, async (context) =>
    (await twice(() => attempt(context, session, rowId))).map(({ fact }) => fact),
  );
}

/** The columns of the office's own with what they hold for a case; `null` where its row or a column moved meanwhile. */
export async function attempt(
  context: Excel.RequestContext,
  session: Session,
  rowId: RowId,
): Promise<FormattedFact[] | null> {
  const { layout: known } = await knowTable(context, session);
  const before = complaintsTable(context).getHeaderRowRange().load('values');
  const position = await findRow(context, known, rowId);
  if (position === null) throw new Refusal({ code: 'rowMissing' });
  const headers: unknown[] = before.values[0] ?? [];
  const layout = looseLayout(headers, namesIn(context));
  const places = [...layout.keys.keys()].filter((place) => layout.keys[place] === null);
  if (places.length === 0) return [];

  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values');
  const row = table.getDataBodyRange().getRow(position).load('values');
  const facts = loadOwn(table, headers, places, position);
  await context.sync();
  const cells: unknown[] = row.values[0] ?? [];
  const isSame =
    cells[positionOf(layout, 'rowId')] === rowId || strayAt(layout, cells, position)?.rowId === rowId;
  return isSame && JSON.stringify(header.values) === JSON.stringify(before.values) ? facts() : null;
}
