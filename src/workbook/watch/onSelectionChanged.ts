import { stopHearing } from './stopHearing';

/**
 * Tells the listener that another cell was selected, by this person. It says no more than that: the pane reads the case
 * when it needs it. Gives the function that ends it.
 */
export async function onSelectionChanged(listener: () => void): Promise<() => Promise<void>> {
  const registration = await Excel.run(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(async () => listener());
    await context.sync();
    return handler;
  });
  return () => stopHearing(registration);
}
