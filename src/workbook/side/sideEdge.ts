import type { Language } from '../../usecases/ports/ports';
import { loadLowerEdge } from '../table/lowerEdge';
import { Refusal } from '../host/refusal';
import type { TableEdge } from '../table/tableLine';
import { sideKeys } from './sideKeys';
import { sideTables, type SideTable } from './sideTables';

/**
 * Asks for the header row and the lower edge; read them after the sync.
 * @throws Refusal `columnMissing`, or `protected` before anything is written: the lines come last in a batch.
 */
export function loadSideEdge(
  context: Excel.RequestContext,
  which: SideTable,
): (language: Language) => TableEdge {
  const table = context.workbook.tables.getItem(sideTables[which].name);
  const header = table.getHeaderRowRange().load('values');
  const protection = table.worksheet.protection.load('protected');
  const placement = loadLowerEdge(table);
  return (language) => {
    if (protection.protected) throw new Refusal({ code: 'protected' });
    const keys = sideKeys(which, language, header.values[0] ?? []);
    return { keys, placement: placement(keys.map(() => true)) };
  };
}
