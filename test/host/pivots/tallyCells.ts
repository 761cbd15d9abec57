import type { AxisLine, PivotDefinition } from './PivotGrid';
import type { GroupedSource } from './readSource';
import { addTo, emptyTally, type Tally } from './tally';

export type TallyAt = (row: AxisLine, column: AxisLine, data: number) => Tally | undefined;

const keyOf = (row: readonly number[], column: readonly number[]) => `${row.join()}|${column.join()}`;
const prefixes = (path: readonly number[]) =>
  Array.from({ length: path.length + 1 }, (_, i) => path.slice(0, i));

/** Counts every record once in each cell it belongs to: its own, the subtotals and the grand totals. */
export function tallyCells(source: GroupedSource, definition: PivotDefinition): TallyAt {
  const tallies = new Map<string, Tally[]>();
  for (const record of source.visible) {
    const columns = prefixes(source.pathOf(definition.columns, record));
    for (const row of prefixes(source.pathOf(definition.rows, record))) {
      for (const column of columns) {
        const key = keyOf(row, column);
        const cell = tallies.get(key) ?? definition.data.map(emptyTally);
        tallies.set(key, cell);
        definition.data.forEach((field, data) => {
          const tally = cell[data];
          if (tally) addTo(tally, source.valueOf(field.source, record));
        });
      }
    }
  }
  return (row, column, data) => tallies.get(keyOf(row.path, column.path))?.[data];
}
