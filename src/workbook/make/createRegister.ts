import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { WorkbookRegister } from '../../usecases/ports/workbookRegister';
import { completeComplaints, missingColumns } from './completeComplaints';
import { completeSideTable } from './completeSideTable';
import { addCalamityList } from '../calamity/addCalamityList';
import { createCalamitySheet } from '../calamity/createCalamitySheet';
import { fillLinked } from '../calamity/linkedFormula';
import { createComplaintsSheet } from './createComplaintsSheet';
import { createFormSheet } from '../form/createFormSheet';
import { createListsSheet } from './createListsSheet';
import { createSettingsSheet } from './createSettingsSheet';
import { createSideTable } from './createSideTable';
import { readHeaders, sideTableKeys } from './presentHeaders';
import { formName } from '../form/formLayout';
import { addRadar } from '../radar/addRadar';
import { runBatch } from '../batch/runBatch';
import { settingNames } from '../sheet/settingNames';
import { listNames, tableNames } from '../sheet/tableNames';
import { readContents, type WorkbookContents } from './workbookContents';

function isComplete({ tables, names }: WorkbookContents): boolean {
  return (
    Object.values(tableNames).every((name) => tables.has(name)) &&
    [...Object.values(settingNames), ...Object.values(listNames), formName].every((name) => names.has(name))
  );
}

/**
 * Makes the register's sheets, tables, columns, lists and settings where they are missing. What stands in the workbook
 * already is left alone, so a second press changes nothing, and a press after an attempt that broke off completes it. A
 * register that is there keeps its language, whatever is asked.
 */
export const createRegister: WorkbookRegister['create'] = (request) =>
  runBatch(async (context): Promise<'created' | 'present'> => {
    const contents = await readContents(context);
    const headers = await readHeaders(context, contents);
    const language = headers.complaints?.language ?? request.language;
    const sides = headers.sides(language).filter(({ missing }) => missing.length > 0);
    const lacksColumns =
      sides.length > 0 || (headers.complaints !== null && missingColumns(headers.complaints).length > 0);
    if (isComplete(contents) && !lacksColumns && !headers.lacksRadar(language)) return 'present';

    const texts = workbookTexts[language];
    const before = context.workbook.worksheets.getActiveWorksheet();
    // The lists come first: the complaints' formulas and validation refer to them.
    createListsSheet(context, contents, { ...request, language });
    if (headers.complaints) await completeComplaints(context, headers.complaints, request.newRowId);
    const complaints = headers.complaints
      ? null
      : createComplaintsSheet(contents.addSheet(texts.sheets.complaints), language);
    await createSettingsSheet(context, contents, language);
    for (const { which, missing } of sides) completeSideTable(context, which, language, missing);
    for (const which of sideTableKeys) {
      if (!contents.tables.has(tableNames[which])) {
        const sheet = contents.addSheet(texts.sheets[which]);
        if (which === 'calamities') createCalamitySheet(sheet, language);
        else createSideTable(sheet, which, language);
      }
    }
    if (!contents.names.has(formName)) {
      createFormSheet(context, contents.addSheet(texts.sheets.form), language);
    }
    const lostCode = headers.complaints !== null && missingColumns(headers.complaints).includes('calamity');
    const isNamed = contents.names.has(listNames.calamities);
    if (!isNamed || lostCode) addCalamityList(context, language, { isNamed });
    if (lostCode || sides.some(({ missing }) => missing.includes('linked'))) fillLinked(context, language);
    await addRadar(context, language);
    (complaints?.worksheet ?? before).activate();
    await context.sync();
    return 'created';
  });
