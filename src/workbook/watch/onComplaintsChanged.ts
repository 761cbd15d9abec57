import type { ComplaintsChange } from '../../usecases/ports/ports';
import { complaintsTable } from '../complaints/complaintsTable';
import { stopHearing } from './stopHearing';

const deletions: ReadonlySet<string> = new Set(['RowDeleted', 'CellDeleted']);

/**
 * Tells the listener that somebody else changed the sheet of complaints: a colleague, or this person in the sheet. What
 * this add-in writes is left out where Excel says so (ExcelApi 1.14); before that it counts as a change as well. Some
 * edits go untold (office-js #1110, #1760, #3888). Gives the function that ends it.
 */
export async function onComplaintsChanged(
  listener: (change: ComplaintsChange) => void,
): Promise<() => Promise<void>> {
  const registration = await Excel.run(async (context) => {
    const handler = complaintsTable(context).worksheet.onChanged.add(
      async ({ changeType, source, triggerSource }) => {
        if (triggerSource === 'ThisLocalAddin') return;
        if (deletions.has(changeType)) listener('deletion');
        else listener(source === Excel.EventSource.remote ? 'colleague' : 'person');
      },
    );
    await context.sync();
    return handler;
  });
  return () => stopHearing(registration);
}
