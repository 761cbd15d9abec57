import { loadExample, putExample, type ExampleMarker } from '../batch/exampleMarker';
import type { OwnParts } from './ownSheets';

/**
 * Protects the sheets of an example with the next sync, so that neither a person nor a pane writes there while it goes. Which
 * they are stands in the workbook, for whoever finds them so where this pane is gone.
 * @returns the marker that says so
 */
export function guardSheets(
  context: Excel.RequestContext,
  { sheets }: OwnParts,
  marker: ExampleMarker,
): ExampleMarker {
  const open = sheets.filter(({ protection }) => !protection.protected);
  for (const { protection } of open) protection.protect();
  const guarded = [...(marker.guarded ?? []), ...open.map(({ id }) => id)];
  putExample(context, { ...marker, guarded });
  return { ...marker, guarded };
}

/**
 * Gives the sheets back, and takes out those that were added, unless the example is gone.
 * @param added the names of new sheets
 */
export async function releaseSheets(
  context: Excel.RequestContext,
  { guarded = [], ...marker }: ExampleMarker,
  added: readonly string[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const example = loadExample(context);
  worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  if (!example()) return;
  for (const sheet of worksheets.items) {
    if (added.includes(sheet.name)) sheet.delete();
    else if (guarded.includes(sheet.id) && sheet.protection.protected) sheet.protection.unprotect();
  }
  putExample(context, marker);
  await context.sync();
}
