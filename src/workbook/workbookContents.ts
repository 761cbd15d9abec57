import { freeSheetName } from './freeSheetName';

/** What stands in the workbook before we add to it. */
export interface WorkbookContents {
  tables: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Adds a sheet under a free name, or takes the one we left empty when an earlier attempt broke off. */
  addSheet(base: string): Excel.Worksheet;
}

/** One read of the names of sheets, tables and named cells, with which sheets are empty. */
export async function readContents(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  await context.sync();

  const taken = worksheets.items.map((sheet) => sheet.name);
  const empty = new Set(taken.filter((_, index) => used[index]?.isNullObject));
  return {
    tables: new Set(tables.items.map((table) => table.name)),
    names: new Set(names.items.map((name) => name.name)),
    addSheet(base) {
      if (empty.has(base)) return worksheets.getItem(base);
      const name = freeSheetName(base, taken);
      taken.push(name);
      return worksheets.add(name);
    },
  };
}
