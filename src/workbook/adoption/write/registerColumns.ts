import type { CalculatedKey } from '../../../i18n/workbook/textShape';
import { calculatedFormulas } from '../../columns/calculatedColumns';
import { complaintsTable } from '../../complaints/complaintsTable';
import { positionOf, readLayout, typedColumns, type Layout } from '../../columns/layout';
import { loadLowerEdge } from '../../table/lowerEdge';
import type { TableEnd } from './writeBlock';
import type { KnownNames } from '../../names/knownNames';

/** The complaints table as a batch found it: where its columns stand and where the next rows go. */
export interface RegisterColumns extends TableEnd {
  layout: Layout;
  headers: readonly string[];
}

/** Whether anything stands in the table's columns, so many rows below it: then rows have to be inserted. */
export async function readRegisterColumns(
  context: Excel.RequestContext,
  rowsToCome: number,
): Promise<RegisterColumns> {
  const table = complaintsTable(context).load('showTotals');
  const header = table.getHeaderRowRange().load('values');
  const edge = loadLowerEdge(table);
  const below = table.getDataBodyRange().getRowsBelow(Math.max(1, rowsToCome));
  const inTheWay = below.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  const values = header.values[0] ?? [];
  const layout = readLayout(header);
  const placement = edge(typedColumns(layout));
  const isFree = inTheWay.isNullObject;
  return {
    layout,
    headers: values.map(String),
    totals: table.showTotals,
    placement: isFree || rowsToCome === 0 ? placement : 'insert',
  };
}

/** The formulas of the calculated columns by their position. */
export function formulasByPosition(layout: Layout, names: KnownNames): Map<number, string> {
  const formulas = Object.entries(calculatedFormulas(layout.language, names)) as [CalculatedKey, string][];
  return new Map(formulas.map(([key, formula]) => [positionOf(layout, key), formula]));
}
