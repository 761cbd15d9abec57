import { columnOf } from './columns';
import type { Layout } from './layout';
import { placementOf } from './placementOf';
import type { Placement } from './session';

/** Asks what stands at the table's lower edge, as the batch finds it at this point. */
export function loadLowerEdge(table: Excel.Table): (layout: Layout) => Placement {
  const body = table.getDataBodyRange().load('rowCount');
  const lastRow = body.getLastRow().load('values');
  const below = body.getRowsBelow(1).load('values');
  table.load('showTotals');
  return (layout) =>
    placementOf(
      {
        bodyRows: body.rowCount,
        lastRow: lastRow.values[0] ?? [],
        below: below.values[0] ?? [],
        showTotals: table.showTotals,
      },
      layout.keys.map((key) => key === null || columnOf(key).kind !== 'calculated'),
    );
}
