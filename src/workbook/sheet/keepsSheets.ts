import { faultOf, isTaken } from '../host/faultOf';

/**
 * Sends the batch that fills sheets which were added in it, their `id` loaded first. Where it ends at a name that is taken by
 * now, because a colleague made the same, or gave a table its old name back, the sheets go again.
 * @returns `false` then
 */
export async function keepsSheets(
  context: Excel.RequestContext,
  added: readonly Excel.Worksheet[],
): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!isTaken(faultOf(error))) throw error;
  }
  const { worksheets } = context.workbook;
  for (const sheet of added) {
    const { id } = sheet.toJSON();
    if (id !== undefined) worksheets.getItemOrNullObject(id).delete();
  }
  await context.sync();
  return false;
}
