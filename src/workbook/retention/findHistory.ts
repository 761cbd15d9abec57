import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { anyReport } from '../adoption/marks/reportAnchor';
import { cellOfReference } from '../names/cellOfReference';
import { loadOwnTables, requireNoneLost } from '../names/ownTables';
import { adoptionPlace, historyPlaces, type HistoryPlace } from './historyPlaces';

/** All places of this workbook, in two small trips. @throws Refusal `registerMissing` where a table was lost */
export async function findHistory(
  context: Excel.RequestContext,
  language: RegisterLanguage,
): Promise<HistoryPlace[]> {
  const tables = loadOwnTables(context);
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const present = requireNoneLost(tables);
  const reports = names.items.flatMap(({ name, formula }) => {
    const cell = anyReport.test(name) ? cellOfReference(formula) : null;
    if (!cell) return [];
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
    return [{ sheet: cell.sheet, used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount') }];
  });
  if (reports.length > 0) await context.sync();
  return [
    ...historyPlaces(present, language),
    ...reports.flatMap(({ sheet, used }) =>
      used.isNullObject ? [] : adoptionPlace(sheet, used.rowIndex + used.rowCount),
    ),
  ];
}
