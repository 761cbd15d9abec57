import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { Outcome } from '../../usecases/ports/ports';
import { knowTable } from '../complaints/knowTable';
import { runBatch } from '../batch/runBatch';
import type { Session } from '../table/session';
import { settingNames } from '../names/settingNames';
import { letterSettingNames, letterSettings } from './letterSettingNames';

const lineHeight = 15;

/** Adds the texts of the letter below the settings, those that aren't there yet, and selects the first of them. */
export function openLetterStyle(session: Session): Promise<Outcome<void>> {
  return runBatch(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const { names } = context.workbook;
    const found = letterSettings.map((key) =>
      names.getItemOrNullObject(letterSettingNames[key]).load('formula'),
    );
    const sheet = names.getItem(settingNames.organisation).getRange().worksheet;
    const used = sheet.getUsedRange(true).load('rowIndex,rowCount');
    await context.sync();

    // A name that lost its cell stands in the way of the new one.
    const lost = found.filter((name) => !name.isNullObject && String(name.formula).includes('#REF!'));
    for (const name of lost) name.delete();
    const missing = letterSettings.filter((_, index) => {
      const name = found[index];
      return !name || name.isNullObject || lost.includes(name);
    });
    const { heading, settings, template } = letterTexts[layout.language];
    const top = used.rowIndex + used.rowCount + 1;
    if (missing.length > 0) {
      const title = sheet.getCell(top, 0);
      title.values = [[heading]];
      title.format.font.bold = true;
      const rows = sheet.getRangeByIndexes(top + 1, 0, missing.length, 3);
      rows.numberFormat = [['@']];
      rows.values = missing.map((key) => [settings[key].label, template[key], settings[key].explanation]);
      rows.format.wrapText = true;
      rows.format.verticalAlignment = Excel.VerticalAlignment.top;
      rows.getColumn(1).format.fill.color = '#FFFBE6';
      missing.forEach((key, index) => {
        const cell = sheet.getCell(top + 1 + index, 1);
        cell.format.rowHeight = lineHeight * (key === 'closing' || key === 'sender' ? 6 : 4);
        names.add(letterSettingNames[key], cell);
      });
    }
    sheet.activate();
    names.getItem(letterSettingNames.subject).getRange().select();
    await context.sync();
  });
}
