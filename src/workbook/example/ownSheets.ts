import { isOwnName, isOwnTable } from '../adoption/marks/ownParts';
import { nameMade, namesIn } from '../names/knownNames';
import { sheetOfReference } from '../names/sheetOfReference';

interface OwnParts {
  /** The names of the sheets that hold a table or a named cell of the register. */
  sheets: string[];
  names: Excel.NamedItem[];
  /** Every sheet, in the order of the tabs. */
  all: Excel.Worksheet[];
}

/** Asks which sheets and names are the register's; read them after the sync. */
export function loadOwnSheets(context: Excel.RequestContext): () => OwnParts {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name,items/visibility');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  return () => {
    const own = names.items.filter(({ name }) => isOwnName(name));
    const holding = [
      ...tables.items.flatMap(({ name, worksheet }) =>
        isOwnTable(nameMade(namesIn(context), name)) ? [worksheet.name] : [],
      ),
      ...own.flatMap(({ formula }) => sheetOfReference(formula) ?? []),
    ];
    const there = worksheets.items.map(({ name }) => name);
    return {
      sheets: there.filter((name) => holding.includes(name)),
      names: own,
      all: worksheets.items,
    };
  };
}
