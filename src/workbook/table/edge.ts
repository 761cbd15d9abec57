import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { loadLowerEdge } from './lowerEdge';
import { Refusal } from '../host/refusal';
import type { Placement } from './session';
import { readKeys, type Keys, type TableSchema } from './schema';
import { tableOf } from '../names/knownNames';

/** Where the next line of a table goes, as a batch found it. */
export interface Edge {
  keys: Keys;
  /** The header row under which a line will be written. */
  headers: readonly unknown[];
  placement: Placement;
}

/**
 * Asks for the header row and the lower edge; read them after the sync.
 * @throws Refusal `columnMissing`, or `protected` before anything is written: the lines come last in a batch.
 */
export function loadEdge(
  context: Excel.RequestContext,
  schema: TableSchema,
): (language: RegisterLanguage) => Edge {
  const table = tableOf(context, schema.name);
  const header = table.getHeaderRowRange().load('values');
  const protection = table.worksheet.protection.load('protected');
  const placement = loadLowerEdge(table);
  return (language) => {
    if (protection.protected) throw new Refusal({ code: 'protected' });
    const keys = readKeys(header, schema, language);
    return { keys, headers: header.values[0] ?? [], placement: placement(keys.map(() => true)) };
  };
}
