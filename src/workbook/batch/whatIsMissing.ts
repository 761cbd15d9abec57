import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import type { Fault } from '../../usecases/ports/ports';
import { faultOf } from '../host/faultOf';
import { keysOf } from '../table/keysOf';
import { looseLayout, readLayout } from '../columns/layout';
import { neededSettings, settingNames } from '../sheet/settingNames';
import { sideTables } from '../side/sideTables';
import { tableNames } from '../sheet/tableNames';

const sides = ['log', 'rounds', 'calamities'] as const;
const lists = ['departments', 'employees', 'categories', 'holidays'] as const;

/**
 * What it was that Excel did not find: the register altogether, or the sheet or column of it that is gone. Asked once a
 * batch has failed, so that none has to look first.
 */
export async function whatIsMissing(): Promise<Fault> {
  try {
    return await look(new Excel.RequestContext());
  } catch (error) {
    return faultOf(error);
  }
}

async function look(context: Excel.RequestContext): Promise<Fault> {
  const { tables, names } = context.workbook;
  const complaints = tables.getItemOrNullObject(tableNames.complaints);
  const header = complaints.getHeaderRowRange().load('values');
  tables.load('items/name');
  const settings = neededSettings.map((key) =>
    names.getItemOrNullObject(settingNames[key]).getRangeOrNullObject().load('address'),
  );
  await context.sync();
  if (complaints.isNullObject) return { code: 'registerMissing' };
  const { language } = looseLayout(header.values[0] ?? []);
  const { sheets } = workbookTexts[language];
  const present = new Set(tables.items.map(({ name }) => name));
  const side = sides.find((which) => !present.has(tableNames[which]));
  if (side) return { code: 'sheetMissing', name: sheets[side] };
  if (lists.some((which) => !present.has(tableNames[which])))
    return { code: 'sheetMissing', name: sheets.lists };
  if (settings.some(({ isNullObject }) => isNullObject))
    return { code: 'sheetMissing', name: sheets.settings };

  const headers = sides.map((which) => tables.getItem(tableNames[which]).getHeaderRowRange().load('values'));
  await context.sync();
  readLayout(header.values[0] ?? []);
  sides.forEach((which, index) =>
    keysOf(sideTables[which].headers(language), headers[index]?.values[0] ?? []),
  );
  return { code: 'registerMissing' };
}
