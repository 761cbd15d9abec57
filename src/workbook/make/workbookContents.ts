import { formName } from '../form/formLayout';
import { freeSheetName } from '../sheet/freeSheetName';
import { tablesMade, tabPlaces } from '../tabs/tabPlaces';
import { rankOf, type Tab } from '../tabs/tabRank';
import { explanationName } from '../names/tableNames';
import { settingNames } from '../names/settingNames';

/** Our names of single cells. */
const ofOneCell: ReadonlySet<string> = new Set([...Object.values(settingNames), formName, explanationName]);

/** What stands in the workbook before we add to it. */
export interface WorkbookContents {
  /** By the names that we made them with. */
  tables: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Adds a sheet under a free name in its place, or takes the one we left empty when an earlier attempt broke off. */
  addSheet(base: string, tab: Tab): Excel.Worksheet;
}

/** One read of the names of sheets, tables and named cells, with which sheets are empty. */
export async function readContents(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  const places = names.items.map((name) =>
    ofOneCell.has(name.name) ? name.getRangeOrNullObject().load('address') : null,
  );
  await context.sync();

  // A name that lost its sheet stands in the way of the new one.
  const lost = names.items.filter(
    (name, index) => String(name.formula).includes('#REF!') || places[index]?.isNullObject,
  );
  for (const name of lost) name.delete();
  const taken = worksheets.items.map((sheet) => sheet.name);
  const tabs = tabPlaces({
    sheets: taken,
    tables: tablesMade(context, tables.items),
    names: names.items,
  });
  const empty = new Set(taken.filter((_, index) => used[index]?.isNullObject));
  return {
    tables: new Set(tablesMade(context, tables.items).map(({ name }) => name)),
    names: new Set(names.items.filter((name) => !lost.includes(name)).map(({ name }) => name)),
    addSheet(base, tab) {
      if (empty.has(base)) return worksheets.getItem(base);
      const name = freeSheetName(base, taken);
      taken.push(name);
      const sheet = worksheets.add(name);
      tabs.place(sheet, rankOf(tab));
      return sheet;
    },
  };
}
