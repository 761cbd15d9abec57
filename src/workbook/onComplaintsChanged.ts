import { complaintsTable } from './complaintsTable';
import { stopHearing } from './stopHearing';

/**
 * Tells the listener that somebody else changed the sheet of complaints: a colleague, or this person in the sheet. What
 * this add-in writes is left out where Excel says so (ExcelApi 1.14); before that it counts as a change as well. Gives
 * the function that ends it.
 */
export async function onComplaintsChanged(listener: () => void): Promise<() => Promise<void>> {
  const registration = await Excel.run(async (context) => {
    const handler = complaintsTable(context).worksheet.onChanged.add(async ({ triggerSource }) => {
      if (triggerSource !== 'ThisLocalAddin') listener();
    });
    await context.sync();
    return handler;
  });
  return () => stopHearing(registration);
}
