import { OURS } from './Check';

const isOurs = (name: string): boolean => name.startsWith(OURS);

/** Deletes the sheets, names and settings that checks made, also those of a run that was broken off. */
export function cleanUp(): Promise<void> {
  return Excel.run(async ({ workbook }) => {
    const sheets = workbook.worksheets.load('items/name');
    const names = workbook.names.load('items/name');
    const settings = workbook.settings.load('items/key');
    await workbook.context.sync();
    // Names first: one whose sheet is gone leads to nothing.
    for (const name of names.items) if (isOurs(name.name)) name.delete();
    for (const setting of settings.items) if (isOurs(setting.key)) setting.delete();
    for (const sheet of sheets.items) if (isOurs(sheet.name)) sheet.delete();
    await workbook.context.sync();
  });
}
