import { isOwnName, isOwnTable } from '../adoption/marks/ownParts';
import { nameMade, namesIn } from '../names/knownNames';
import { sheetOfReference } from '../names/sheetOfReference';

export interface OwnParts {
  /** Those that hold a table or a named cell of the register. */
  sheets: Excel.Worksheet[];
  /** The office's own, in the order of the tabs. */
  staying: Excel.Worksheet[];
  names: Excel.NamedItem[];
  /** The office's own. */
  otherNames: Excel.NamedItem[];
  /** What the register's tables are called now. */
  tables: string[];
}

/** Asks which sheets and names are the register's; read them after the sync. */
export function loadOwnSheets(context: Excel.RequestContext): () => OwnParts {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  return () => {
    const ownTables = tables.items.filter(({ name }) => isOwnTable(nameMade(namesIn(context), name)));
    const own = names.items.filter(({ name }) => isOwnName(name));
    const holding = new Set([
      ...ownTables.map(({ worksheet }) => worksheet.name),
      ...own.flatMap(({ formula }) => sheetOfReference(formula) ?? []),
    ]);
    return {
      sheets: worksheets.items.filter(({ name }) => holding.has(name)),
      staying: worksheets.items.filter(({ name }) => !holding.has(name)),
      names: own,
      otherNames: names.items.filter((name) => !own.includes(name)),
      tables: ownTables.map(({ name }) => name),
    };
  };
}
