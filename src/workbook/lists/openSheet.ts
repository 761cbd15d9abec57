import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Outcome, RegisterSheet } from '../../usecases/ports/ports';
import { knowTable } from '../complaints/knowTable';
import { Refusal } from '../host/refusal';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { namesIn, tableName } from '../names/knownNames';
import { settingNames } from '../names/settingNames';
import { tableNames } from '../names/tableNames';

/** Brings the lists or the settings to the front, wherever an office moved them. */
export function openSheet(session: Session, which: RegisterSheet): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const { tables, names } = context.workbook;
    const found =
      which === 'lists'
        ? tables.getItemOrNullObject(tableName(namesIn(context), tableNames.employees))
        : names.getItemOrNullObject(settingNames.organisation);
    found.load('name');
    await context.sync();
    if (found.isNullObject) {
      throw new Refusal({ code: 'sheetMissing', name: workbookTexts[layout.language].sheets[which] });
    }
    // Not `found.worksheet`: that throws for a name of the whole workbook.
    found.getRange().worksheet.activate();
    await context.sync();
  });
}
