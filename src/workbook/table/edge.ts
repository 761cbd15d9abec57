import type { Language } from '../../usecases/ports/ports';
import { keysOf } from './keysOf';
import { loadLowerEdge } from './lowerEdge';
import { Refusal } from '../host/refusal';
import type { Placement } from './session';
import type { Keys, TableSchema } from './schema';

/** Where the next line of a table goes, as a batch found it. */
export interface Edge {
  keys: Keys;
  placement: Placement;
}

/**
 * Asks for the header row and the lower edge; read them after the sync.
 * @throws Refusal `columnMissing`, or `protected` before anything is written: the lines come last in a batch.
 */
export function loadEdge(
  context: Excel.RequestContext,
  { name, headers }: TableSchema,
): (language: Language) => Edge {
  const table = context.workbook.tables.getItem(name);
  const header = table.getHeaderRowRange().load('values');
  const protection = table.worksheet.protection.load('protected');
  const placement = loadLowerEdge(table);
  return (language) => {
    if (protection.protected) throw new Refusal({ code: 'protected' });
    const keys = keysOf(headers(language), header.values[0] ?? []);
    return { keys, placement: placement(keys.map(() => true)) };
  };
}
