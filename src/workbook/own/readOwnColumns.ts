import type { FormColumn } from '../../usecases/ports/ownPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { runUntracked } from '../batch/runBatch';
import { looseLayout } from '../columns/layout';
import { complaintsTable } from '../complaints/complaintsTable';
import { knowTable } from '../complaints/knowTable';
import { namesIn } from '../names/knownNames';
import type { Session } from '../table/session';
import { twice } from '../table/twice';
import { loadOwn } from './loadOwn';

/** The columns of the office's own as a new row holds them, judged by the last row: Excel gives a new one its rules and formats. */
export function readOwnColumns(session: Session): Promise<Outcome<FormColumn[]>> {
  return runUntracked(session, (context) => twice(() => attempt(context, session)));
}

async function attempt(context: Excel.RequestContext, session: Session): Promise<FormColumn[] | null> {
  await knowTable(context, session);
  const before = complaintsTable(context).getHeaderRowRange().load('values');
  const body = complaintsTable(context).getDataBodyRange().load('rowCount');
  await context.sync();
  const headers: unknown[] = before.values[0] ?? [];
  const { keys } = looseLayout(headers, namesIn(context));
  const places = [...keys.keys()].filter((place) => keys[place] === null);
  if (places.length === 0) return [];

  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values');
  const loaded = loadOwn(table, headers, places, body.rowCount - 1);
  await context.sync();
  if (JSON.stringify(header.values) !== JSON.stringify(before.values)) return null;
  const facts = await loaded();
  return facts
    .filter(({ fact }) => fact.kind !== 'calculated')
    .map(({ fact, format }) => ({ ...fact, value: '', shown: '', format: String(format) }));
}
