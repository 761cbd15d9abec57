import type { Session } from '../table/session';
import { runBatch } from './runBatch';

const key = 'klachtenregister.workbook';

/** Asks what this workbook calls itself; read it after the sync. `null`: it has no name yet, or nothing has arrived. */
export function loadWorkbookId({ workbook }: Excel.RequestContext): () => string | null {
  const setting = workbook.settings.getItemOrNullObject(key).load('value');
  return () => {
    const { value } = setting.toJSON();
    return typeof value === 'string' ? value : null;
  };
}

/**
 * Gives a workbook the ID by which what a pane keeps of it is known again, once in its life. A copy of the file has the
 * same. Where it can't be written now the next opening does.
 */
export async function nameWorkbook(session: Session): Promise<void> {
  const id = crypto.randomUUID();
  const named = await runBatch(null, async (context) => {
    context.workbook.settings.add(key, id);
    await context.sync();
  });
  if (named.ok) session.workbookId = id;
}
