import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { Outcome } from '../../usecases/ports/ports';
import { knowTable } from '../complaints/knowTable';
import { Refusal } from '../host/refusal';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { namesIn, tableName } from '../names/knownNames';
import { affectedTable, calamitySheet } from './affectedNames';

/** Brings a calamity's table of affected relations to the front, whatever the office called its sheet. */
export function openAffected(session: Session, code: string): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const table = context.workbook.tables.getItemOrNullObject(
      tableName(namesIn(context), affectedTable(code)),
    );
    await context.sync();
    if (table.isNullObject) {
      const name = calamitySheet(letterTexts[layout.language].sheets.affected, code);
      throw new Refusal({ code: 'sheetMissing', name });
    }
    table.worksheet.visibility = Excel.SheetVisibility.visible;
    table.worksheet.activate();
    await context.sync();
  });
}
