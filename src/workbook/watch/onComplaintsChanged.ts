import type { ComplaintsChange, EditedRows } from '../../usecases/ports/ports';
import { stopHearing } from './stopHearing';
import { tableNames } from '../names/tableNames';
import { knowing } from '../batch/knowing';
import { tableOf } from '../names/knownNames';
import type { Session } from '../table/session';
import { editedRows } from './editedRows';
import { followPlaces, type WatchedTable } from './followPlaces';
import { noteEdited } from './noteEdited';

type Listener = (change: ComplaintsChange, rows: EditedRows | null) => void;

const deletions: ReadonlySet<string> = new Set(['RowDeleted', 'CellDeleted']);

/**
 * Tells the listener that somebody else changed the sheet of complaints: a colleague, or this person in the sheet. What
 * this add-in writes is left out where Excel says so (ExcelApi 1.14); before that it counts as a change as well. Some
 * edits go untold (office-js #1110, #1760, #3888). Gives the function that ends it.
 */
export const onComplaintsChanged = (session: Session, listener: Listener) =>
  hear('complaints', session, listener, (address) => {
    noteEdited(session, address);
    return editedRows(session, address);
  });

/** The same of the lines that go with a change of a case: those of the log, which come last, and of the finished rounds. */
export async function onLinesChanged(session: Session, listener: Listener): Promise<() => Promise<void>> {
  const stops = [await hear('log', session, listener), await hear('rounds', session, listener)];
  return async () => {
    for (const stop of stops) await stop();
  };
}

async function hear(
  table: WatchedTable,
  session: Session,
  listener: Listener,
  onEdited: (address: string) => EditedRows | null = () => null,
): Promise<() => Promise<void>> {
  const subscribe = async (context: Excel.RequestContext) => {
    const { worksheet } = tableOf(context, tableNames[table]);
    const handler = worksheet.onChanged.add(async (edit) => {
      const { address, changeType, source, triggerSource } = edit;
      followPlaces(session, table, edit);
      if (triggerSource === 'ThisLocalAddin') return;
      const rows = changeType === Excel.DataChangeType.rangeEdited ? onEdited(address) : null;
      if (deletions.has(changeType)) listener('deletion', rows);
      else listener(source === Excel.EventSource.remote ? 'colleague' : 'person', rows);
    });
    await context.sync();
    return handler;
  };
  const registration = await Excel.run((context) => knowing(context, session, () => subscribe(context)));
  return () => stopHearing(registration);
}
