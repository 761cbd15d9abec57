import { rowsOfAddress } from '../sheet/rowsOfAddress';
import { stopHearing } from './stopHearing';

/**
 * Tells the listener that other cells were selected, by this person, or another sheet came to the front, and which row that is: the same
 * words for the same row, `null` where cells of several rows were selected, or it isn't told. The pane reads the case when it needs it.
 * Gives the function that ends it.
 */
export async function onSelectionChanged(
  listener: (row: string | null) => void,
): Promise<() => Promise<void>> {
  const registrations = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const selected = worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
      const { first, last } = rowsOfAddress(address);
      listener(first === last && first > 0 ? `${worksheetId} ${first}` : null);
    });
    const activated = worksheets.onActivated.add(async () => listener(null));
    await context.sync();
    return [selected, activated] as const;
  });
  return () => stopHearing(...registrations);
}
