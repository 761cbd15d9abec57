import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { RadarColumn } from '../../i18n/workbook/calamity/nl';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { columnLetters } from '../sheet/columnLetters';
import { dressHeader } from '../sheet/dressHeader';
import { fillFormula } from '../sheet/fillFormula';
import { settingNames } from '../names/settingNames';
import { tableNames } from '../names/tableNames';
import { listPlaces } from '../names/listPlaces';
import { radarKeys, radarWidths } from './radarColumns';
import { radarFormulas } from './radarFormulas';
import { namesIn, tableOf } from '../names/knownNames';
import { resizeTable } from '../sheet/resizeTable';

/** What a formula keeps of something that was deleted. */
const broken = '#REF!';

type Ask = () => (language: RegisterLanguage) => boolean;

/** Asks whether the list of categories lacks its radar, or holds one that something deleted left broken. */
export function loadRadarLack(context: Excel.RequestContext): ReturnType<Ask> {
  const table = tableOf(context, tableNames.categories);
  const header = table.getHeaderRowRange().load('values');
  const first = table.getDataBodyRange().getRow(0).load('formulas');
  return (language) => {
    const places = listPlaces('categories', language, header);
    return radarKeys.some(
      (key) => places[key] < 0 || String(first.formulas[0]?.[places[key]]).includes(broken),
    );
  };
}

/**
 * Puts the radar beside the list of categories: native formulas that say which category gets remarkably many complaints,
 * for colleagues without the add-in too. Room is made by whole columns of the sheet: Excel moves no part of another
 * table that stands beside this one. The formulas come last, after what they refer to.
 */
export async function addRadar(context: Excel.RequestContext, language: RegisterLanguage): Promise<void> {
  const table = tableOf(context, tableNames.categories).load('showTotals');
  const header = table.getHeaderRowRange().load('values,rowIndex,columnIndex');
  const first = table.getDataBodyRange().getRow(0).load('formulas');
  await context.sync();
  const headers: unknown[] = header.values[0] ?? [];
  const before = listPlaces('categories', language, header);
  const missing = radarKeys.filter((key) => before[key] < 0);
  // Read before anything is written: what is made once then comes in one batch, all of it or nothing.
  const lost = missing.length > 0 ? await lostColours(context, table.getDataBodyRange()) : [];
  if (missing.length > 0) {
    table.getRange().getColumnsAfter(missing.length).getEntireColumn().insert('Right');
    resizeTable(table, table.showTotals, () => table.getRange().getResizedRange(0, missing.length));
  }

  const { radar } = workbookTexts[language].calamities;
  const place = (key: RadarColumn): number =>
    before[key] < 0 ? headers.length + missing.indexOf(key) : before[key];
  const formulas = radarFormulas(language, namesIn(context));
  for (const key of radarKeys) {
    const isBroken = String(first.formulas[0]?.[before[key]]).includes(broken);
    if (before[key] >= 0 && !isBroken) continue;
    if (!isBroken) {
      const cell = table.getHeaderRowRange().getCell(0, place(key));
      cell.values = [[radar.headers[key]]];
      dressHeader(cell);
    }
    const body = table.getDataBodyRange().getColumn(place(key));
    // Excel gives new columns the format of the one before them: as text, a formula would stay one.
    body.numberFormat = [['General']];
    fillFormula(body, formulas[key]);
    body.format.columnWidth = radarWidths[key];
    body.format.wrapText = key === 'radar';
    if (key !== 'radar') body.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  }
  if (missing.length === 0) return;
  lost.forEach((format) => format.delete());
  addColour(table, header, place('radar'));
  if (missing.length === radarKeys.length && header.rowIndex > 0) {
    const [start, end] = radar.explanation;
    const above = table.getHeaderRowRange().getCell(0, place('recent')).getRowsAbove(1);
    above.numberFormat = [['General']];
    above.formulas = [[`="${start}"&${settingNames.radarWeeks}&"${end}"`]];
    above.format.font.bold = false;
    above.format.font.size = 9;
  }
  await context.sync();
}

/** The rules of the list that something deleted left broken. */
async function lostColours(
  context: Excel.RequestContext,
  body: Excel.Range,
): Promise<Excel.ConditionalFormat[]> {
  const { conditionalFormats } = body;
  conditionalFormats.load('items/type');
  await context.sync();
  const custom = conditionalFormats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom);
  const rules = custom.map((format) => format.custom.rule.load('formula'));
  await context.sync();
  return custom.filter((_, index) => rules[index]?.formula.includes(broken));
}

/** A light fill with bold letters: it stays apart in greyscale, and the words beside it say the same. */
function addColour(table: Excel.Table, { rowIndex, columnIndex }: Excel.Range, place: number): void {
  const format = table.getDataBodyRange().conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = `=$${columnLetters(columnIndex + place)}${rowIndex + 2}<>""`;
  format.custom.format.fill.color = '#FFE08A';
  format.custom.format.font.color = '#3D2E00';
  format.custom.format.font.bold = true;
}
