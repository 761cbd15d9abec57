import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { OpenedRegister, Outcome } from '../../usecases/ports/ports';
import { complaintsTable } from '../complaints/complaintsTable';
import { readLayout, typedColumns } from '../columns/layout';
import { listsOf, loadLists, loadSettings, settingsOf } from '../lists/readLists';
import { loadLowerEdge } from '../table/lowerEdge';
import { learnNames } from '../batch/learnNames';
import { loadOwnTables } from '../names/ownTables';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';

/** Reads lists and settings in one round trip; `null`: there is no register. */
export async function openRegister(session: Session): Promise<Outcome<OpenedRegister | null>> {
  const opened = await runBatch(session, (context) => readRegister(context, session));
  return !opened.ok && opened.fault.code === 'registerMissing' ? { ok: true, value: null } : opened;
}

async function readRegister(context: Excel.RequestContext, session: Session): Promise<OpenedRegister> {
  const tables = loadOwnTables(context);
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values');
  const placement = loadLowerEdge(table);
  const lists = loadLists(context);
  const settings = loadSettings(context);
  await context.sync();
  // What looks for a table by its name would take one that was renamed for one that never was.
  if (tables.isOneLost()) await learnNames(context, session);

  const layout = readLayout(header);
  session.known = { layout, placement: placement(typedColumns(layout)) };
  const texts = workbookTexts[layout.language];
  return {
    language: layout.language,
    lists: listsOf(lists, texts),
    settings: settingsOf(settings, texts),
  };
}
