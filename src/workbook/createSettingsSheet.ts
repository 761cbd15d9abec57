import type { SettingKey } from '../i18n/workbook/textShape';
import { workbookTexts } from '../i18n/workbook/workbookTexts';
import type { Language } from '../usecases/ports';
import { printOnA4 } from './printOnA4';
import { settingNames } from './settingNames';
import type { WorkbookContents } from './workbookContents';

const firstRow = 3;

/** Five working days is what offices commonly promise; 100 relations comes from the procedure, section 6. */
const numberSeeds: Partial<Record<SettingKey, number>> = {
  callbackTerm: 5,
  calamityThreshold: 100,
  retention: 24,
};

/** The sheet with one named, explained cell per setting; adds only the settings that are missing. */
export function createSettingsSheet(
  context: Excel.RequestContext,
  contents: WorkbookContents,
  language: Language,
): void {
  const { settings, sheets } = workbookTexts[language];
  const keys = Object.keys(settingNames) as SettingKey[];
  const missing = keys.filter((key) => !contents.names.has(settingNames[key]));
  if (missing.length === 0) return;

  const sheet = contents.addSheet(sheets.settings);
  const title = sheet.getRange('A1');
  title.values = [[settings.title]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  const header = sheet.getRange('A3:C3');
  header.values = [[...settings.headers]];
  header.format.font.bold = true;
  header.format.fill.color = '#E3EFEA';

  const seeds: Partial<Record<SettingKey, string | number>> = {
    ...settings.wording,
    ...numberSeeds,
    organisation: settings.organisationSeed,
  };
  const rows = sheet.getRangeByIndexes(firstRow, 0, missing.length, 3);
  rows.numberFormat = missing.map((key) => ['@', key in numberSeeds ? '0' : '@', '@']);
  rows.values = missing.map((key) => [
    settings.rows[key].label,
    seeds[key] ?? '',
    settings.rows[key].explanation,
  ]);
  rows.format.wrapText = true;
  rows.format.verticalAlignment = Excel.VerticalAlignment.top;
  const values = rows.getColumn(1).format;
  values.fill.color = '#FFFBE6';
  values.horizontalAlignment = Excel.HorizontalAlignment.left;
  [190, 380, 380].forEach((width, index) => {
    sheet.getCell(0, index).format.columnWidth = width;
  });
  missing.forEach((key, index) => {
    sheet.getCell(firstRow + index, 0).format.rowHeight =
      key in numberSeeds || key === 'organisation' ? 32 : 48;
    context.workbook.names.add(settingNames[key], sheet.getCell(firstRow + index, 1));
  });
  sheet.showGridlines = false;
  printOnA4(sheet);
}
