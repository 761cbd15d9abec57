import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { tableOf } from '../names/knownNames';
import { listPlaces } from '../names/listPlaces';
import { listHeaders } from '../names/listTables';
import { tableNames } from '../names/tableNames';
import { dressHeader } from '../sheet/dressHeader';
import { resizeTable } from '../sheet/resizeTable';

/** Asks whether the list of departments was made before it could say which are active. */
export function loadActiveLack(context: Excel.RequestContext): (language: RegisterLanguage) => boolean {
  const header = tableOf(context, tableNames.departments).getHeaderRowRange().load('values');
  return (language) => listPlaces('departments', language, header).active < 0;
}

/**
 * Gives the list of departments its column that says which are active. Room is made by a whole column of the sheet, as for the
 * radar: other lists stand beside it. What is blank there counts as active, so that nothing need be filled in.
 */
export async function addActive(context: Excel.RequestContext, language: RegisterLanguage): Promise<void> {
  const table = tableOf(context, tableNames.departments).load('showTotals');
  const header = table.getHeaderRowRange().load('values');
  await context.sync();
  table.getRange().getColumnsAfter(1).getEntireColumn().insert('Right');
  resizeTable(table, table.showTotals, () => table.getRange().getResizedRange(0, 1));
  const name = listHeaders('departments', language).get('active') ?? '';
  const place = header.values[0]?.length ?? 0;
  const cell = table.getHeaderRowRange().getCell(0, place);
  cell.values = [[name]];
  dressHeader(cell);
  const body = table.getDataBodyRange().getColumn(place);
  body.numberFormat = [['@']];
  body.format.columnWidth = 48;
  body.dataValidation.clear();
}
