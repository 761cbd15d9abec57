import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { SettingKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { january } from '../../procedure/calendar/bookYear';
import { talkingPoints } from '../../procedure/callback/talkingPoints';
import { printOnA4, widthOf } from '../sheet/print/printOnA4';
import { radarSeeds } from '../radar/radarSeeds';
import { usualNorm } from '../lists/normOf';
import { settingNames, writtenSettings } from '../names/settingNames';
import type { WorkbookContents } from './workbookContents';

/** Five working days is what offices commonly promise; the norm is an office's own choice; 100 relations comes from the procedure, section 6. */
const numberSeeds: Partial<Record<SettingKey, number>> = {
  callbackTerm: 5,
  promiseNorm: usualNorm,
  bookYear: january,
  calamityThreshold: 100,
  ...radarSeeds,
  retention: 24,
};

/** In points. */
const widths = [190, 380, 380];

/** Where the rows of settings begin, counted from 0. */
interface Place {
  sheet: Excel.Worksheet;
  row: number;
  column: number;
}

/**
 * One named, explained cell per setting, on a sheet of their own; adds only the settings that are missing, below those
 * that an earlier version made.
 */
export async function createSettingsSheet(
  context: Excel.RequestContext,
  contents: WorkbookContents,
  language: RegisterLanguage,
): Promise<void> {
  const { settings } = workbookTexts[language];
  const keys = Object.keys(settingNames) as SettingKey[];
  const missing = keys.filter((key) => !contents.names.has(settingNames[key]));
  if (missing.length === 0) return;
  const standing = keys.find((key) => contents.names.has(settingNames[key]));
  const { sheet, row, column } = standing
    ? await belowOthers(context, standing)
    : newSheet(contents, language);

  const seeds: Partial<Record<SettingKey, string | number>> = {
    ...settings.wording,
    ...Object.fromEntries(talkingPoints.map((key) => [writtenSettings[key], settings.written.wording[key]])),
    ...numberSeeds,
    organisation: settings.organisationSeed,
  };
  const texts: readonly string[] = [...talkingPoints, ...Object.values(writtenSettings)];
  const rows = sheet.getRangeByIndexes(row, column, missing.length, 3);
  rows.numberFormat = missing.map((key) => [
    '@',
    key in numberSeeds || key === 'retentionDue' ? 'General' : '@',
    '@',
  ]);
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
  missing.forEach((key, index) => {
    const cell = sheet.getCell(row + index, column + 1);
    cell.format.rowHeight = texts.includes(key) ? 48 : 32;
    // Nobody fills it in.
    if (key === 'retentionDue') cell.format.fill.clear();
    context.workbook.names.add(settingNames[key], cell);
  });
}

function newSheet(contents: WorkbookContents, language: RegisterLanguage): Place {
  const { settings, sheets } = workbookTexts[language];
  const sheet = contents.addSheet(sheets.settings, 'settings');
  const title = sheet.getRange('A1');
  title.values = [[settings.title]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  const header = sheet.getRange('A3:C3');
  header.values = [[...settings.headers]];
  header.format.font.bold = true;
  header.format.fill.color = '#E3EFEA';
  widths.forEach((width, index) => {
    sheet.getCell(0, index).format.columnWidth = width;
  });
  sheet.showGridlines = false;
  printOnA4(sheet, { width: widthOf(widths) });
  return { sheet, row: 3, column: 0 };
}

/** Below everything on their sheet, in the columns in which this setting stands. */
async function belowOthers(context: Excel.RequestContext, standing: SettingKey): Promise<Place> {
  const cell = context.workbook.names.getItem(settingNames[standing]).getRange().load('columnIndex');
  const used = cell.worksheet.getUsedRange(true).load('rowIndex,rowCount');
  await context.sync();
  const column = Math.max(0, cell.columnIndex - 1);
  return { sheet: cell.worksheet, row: used.rowIndex + used.rowCount, column };
}
