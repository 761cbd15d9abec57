import type { CellValue } from '../formulas/FormulaError';
import type { AxisLine, PivotDefinition } from './PivotGrid';

/**
 * The values of one row of a pivot with those of "Running Total In" added up along the columns, item by item within what
 * stands above them; a subtotal or grand total of the base field shows nothing (support.microsoft.com, "Show different
 * calculations in PivotTable value fields").
 * @throws Error for a base field that is not the innermost on the column axis.
 */
export function runningTotals(
  values: readonly CellValue[],
  columns: readonly AxisLine[],
  { data, columns: fields }: Pick<PivotDefinition, 'data' | 'columns'>,
): CellValue[] {
  const sums = new Map<string, number>();
  return columns.map((column, at) => {
    const value = values[at] ?? null;
    const base = data[column.data]?.runningTotalIn;
    if (base === undefined) return value;
    if (fields.at(-1)?.source.toLowerCase() !== base.toLowerCase()) {
      throw new Error(`The local Excel adds up along the innermost column field only, not along "${base}".`);
    }
    if (column.kind !== 'item') return null;
    const within = [column.data, ...column.path.slice(0, -1)].join();
    const sum = (sums.get(within) ?? 0) + (typeof value === 'number' ? value : 0);
    sums.set(within, sum);
    return sum;
  });
}
