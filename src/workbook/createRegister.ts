import { workbookTexts } from '../i18n/workbook/workbookTexts';
import type { CreateRegisterRequest, RegisterCreator } from '../usecases/ports';
import { createComplaintsSheet } from './createComplaintsSheet';
import { createListsSheet } from './createListsSheet';
import { createSettingsSheet } from './createSettingsSheet';
import { createSideTable } from './createSideTable';
import { runBatch } from './runBatch';
import { settingNames } from './settingNames';
import { listNames, tableNames } from './tableNames';
import { readContents, type WorkbookContents } from './workbookContents';

function isComplete({ tables, names }: WorkbookContents): boolean {
  return (
    Object.values(tableNames).every((name) => tables.has(name)) &&
    [...Object.values(settingNames), ...Object.values(listNames)].every((name) => names.has(name))
  );
}

/**
 * Makes the register's sheets, tables, lists and settings where they are missing. What stands in the workbook already
 * is left alone, so a second press changes nothing, and a press after an attempt that broke off completes it.
 */
export const createRegister: RegisterCreator['create'] = (request: CreateRegisterRequest) =>
  runBatch(async (context): Promise<'created' | 'present'> => {
    const contents = await readContents(context);
    if (isComplete(contents)) return 'present';

    const { language } = request;
    const texts = workbookTexts[language];
    const before = context.workbook.worksheets.getActiveWorksheet();
    // The lists come first: the complaints' formulas and validation refer to them.
    createListsSheet(context, contents, request);
    const complaints = contents.tables.has(tableNames.complaints)
      ? null
      : createComplaintsSheet(contents.addSheet(texts.sheets.complaints), language);
    createSettingsSheet(context, contents, language);
    for (const which of ['rounds', 'log'] as const) {
      if (!contents.tables.has(tableNames[which])) {
        createSideTable(contents.addSheet(texts.sheets[which]), which, language);
      }
    }
    (complaints?.worksheet ?? before).activate();
    await context.sync();
    return 'created';
  });
