import { Refusal } from '../host/refusal';
import { cellOfReference } from './cellOfReference';
import { columnOfName } from './headerNames';
import { nameMade, namesIn } from './knownNames';
import { samplesTable, tableNames } from './tableNames';

const ofRegister: ReadonlySet<string> = new Set([...Object.values(tableNames), samplesTable]);

/** The tables of the workbook, on their way. */
interface AskedTables {
  /** By the names that we made them with. */
  present: () => ReadonlySet<string>;
  /** A hidden name tells of a table that isn't there: it was renamed just now, or turned into a range. */
  isOneLost: () => boolean;
}

export function loadOwnTables(context: Excel.RequestContext): AskedTables {
  const { names, tables } = context.workbook;
  names.load('items/name,items/formula');
  tables.load('items/name');
  const present = () => new Set(tables.items.map(({ name }) => nameMade(namesIn(context), name)));
  const isOneLost = () => {
    const there = present();
    return names.items.some(({ name, formula }) => {
      const { table = '' } = columnOfName(name) ?? {};
      return ofRegister.has(table) && !there.has(table) && cellOfReference(formula) !== null;
    });
  };
  return { present, isOneLost };
}

/** The same where a table that isn't found would be taken for one that never was. @throws Refusal `registerMissing` */
export function requireNoneLost({ present, isOneLost }: AskedTables): ReadonlySet<string> {
  if (isOneLost()) throw new Refusal({ code: 'registerMissing' });
  return present();
}
