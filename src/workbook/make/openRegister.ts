import { languageIn } from '../../i18n/workbook/registerLanguages';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { HostState } from '../../usecases/ports/hostPorts';
import type { Fault, OpenedRegister, Outcome } from '../../usecases/ports/ports';
import { hostFindings } from '../../usecases/register/hostFindings';
import { complaintsTable } from '../complaints/complaintsTable';
import { readLayout, typedColumns } from '../columns/layout';
import { loadHost } from '../host/loadHost';
import { listsOf, loadLists, loadSettings, settingsOf } from '../lists/readLists';
import { loadLowerEdge } from '../table/lowerEdge';
import { learnNames } from '../batch/learnNames';
import { loadExample } from '../batch/exampleMarker';
import { loadOwnTables } from '../names/ownTables';
import { rememberHost } from '../batch/lookAtHost';
import { loadWorkbookId, nameWorkbook } from '../batch/workbookId';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';

/** What a look at the state of Excel itself may end in; the register can be read without. */
const byTheLook: ReadonlySet<Fault['code']> = new Set<Fault['code']>([
  'cellEditMode',
  'protected',
  'readOnly',
  'unexpected',
]);

/**
 * Reads lists, settings and the state of Excel itself in one round trip; `null`: there is no register. Office.js marks
 * worksheet functions as writing, which is refused while a cell is edited and in a workbook that is only viewed.
 */
export async function openRegister(session: Session): Promise<Outcome<OpenedRegister | null>> {
  const first = await runBatch(session, (context) => readRegister(context, session, loadHost(context)));
  if (!first.ok && first.fault.code === 'readOnly') session.isReadOnly = true;
  const opened =
    !first.ok && byTheLook.has(first.fault.code)
      ? await runBatch(session, (context) => readRegister(context, session, () => null))
      : first;
  if (opened.ok && session.workbookId === null && !session.isReadOnly) await nameWorkbook(session);
  if (opened.ok || opened.fault.code !== 'registerMissing') return opened;
  // One that would be made here would be lost.
  return session.isReadOnly ? { ok: false, fault: { code: 'readOnly' } } : { ok: true, value: null };
}

async function readRegister(
  context: Excel.RequestContext,
  session: Session,
  host: () => HostState | null,
): Promise<OpenedRegister> {
  const tables = loadOwnTables(context);
  const table = complaintsTable(context);
  const header = table.getHeaderRowRange().load('values,columnIndex');
  const body = table.getDataBodyRange().load('rowCount');
  const placement = loadLowerEdge(table);
  const lists = loadLists(context);
  const settings = loadSettings(context);
  const workbookId = loadWorkbookId(context);
  const exampleNow = loadExample(context);
  const remember = () => rememberHost(session, host());
  // Said also of a workbook without a register, where the batch ends at the first table.
  const state = await context.sync().then(remember, (error: unknown) => {
    remember();
    throw error;
  });
  // What looks for a table by its name would take one that was renamed for one that never was.
  if (tables.isOneLost()) await learnNames(context, session);

  session.workbookId = workbookId();
  const layout = readLayout(header);
  session.known = {
    layout,
    placement: placement(typedColumns(layout)),
    left: header.columnIndex,
    rows: body.rowCount,
  };
  const texts = workbookTexts[layout.language];
  const example = exampleNow()?.stage;
  return {
    language: languageIn(layout.language),
    lists: listsOf(lists, layout.language),
    settings: settingsOf(settings, texts),
    findings: hostFindings(state),
    hasOwn: layout.keys.includes(null),
    ...(example && { example }),
  };
}
