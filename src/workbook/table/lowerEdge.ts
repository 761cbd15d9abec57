import { placementOf } from './placementOf';
import type { Placement } from './session';

/**
 * Asks what stands at the table's lower edge, as the batch finds it at this point. `typed`: per column whether people's
 * data stand in it.
 */
export function loadLowerEdge(table: Excel.Table): (typed: readonly boolean[]) => Placement {
  const body = table.getDataBodyRange().load('rowCount');
  const lastRow = body.getLastRow().load('values');
  const below = body.getRowsBelow(1).load('values');
  table.load('showTotals');
  return (typed) =>
    placementOf(
      {
        bodyRows: body.rowCount,
        lastRow: lastRow.values[0] ?? [],
        below: below.values[0] ?? [],
        showTotals: table.showTotals,
      },
      typed,
    );
}
