import type { CellValue } from '../formulas/FormulaError';
import type { PivotAxisField } from '../model/Pivot';
import { groupItems } from './groupItems';
import { letsThrough } from './letsThrough';
import type { PivotCaptions } from './pivotCaptions';
import type { PivotDefinition, PivotItem, PivotSource } from './PivotGrid';

interface GroupedField {
  items: PivotItem[];
  positions: number[];
  /** Whether the field's filters let the record through. */
  lets: (record: number) => boolean;
}

/** The columns that a pivot's fields name, ready to be counted. */
export interface GroupedSource {
  /** By lower-case header. */
  items: Map<string, PivotItem[]>;
  /** The records that every filter lets through. */
  visible: number[];
  pathOf: (fields: readonly PivotAxisField[], record: number) => number[];
  valueOf: (sourceColumn: string, record: number) => CellValue;
}

const keyOf = (header: string) => header.toLowerCase();

function group(field: PivotAxisField, values: CellValue[], captions: PivotCaptions): GroupedField {
  const { items, positions } = groupItems(values, captions.blank);
  const shows = letsThrough(field);
  const lets = items.map((item) => shows(item.text));
  return { items, positions, lets: (record) => lets[positions[record] ?? -1] ?? false };
}

/** @throws Error naming the field when the source has no such column. */
export function readSource(
  source: PivotSource,
  definition: PivotDefinition,
  captions: PivotCaptions,
): GroupedSource {
  const columnOf = (name: string): number => {
    const column = source.header.findIndex((header) => keyOf(header) === keyOf(name));
    if (column < 0) throw new Error(`The pivot's source has no column "${name}".`);
    return column;
  };
  const fields = new Map<string, GroupedField>();
  for (const field of [...definition.rows, ...definition.columns, ...definition.filters]) {
    const column = columnOf(field.source);
    const values = source.records.map((record) => record[column] ?? null);
    fields.set(keyOf(field.source), group(field, values, captions));
  }
  const grouped = [...fields.values()];
  const dataColumns = new Map(definition.data.map((field) => [field.source, columnOf(field.source)]));
  return {
    items: new Map([...fields].map(([key, { items }]) => [key, items])),
    visible: [...source.records.keys()].filter((record) => grouped.every((field) => field.lets(record))),
    pathOf: (axis, record) => axis.map((field) => fields.get(keyOf(field.source))?.positions[record] ?? -1),
    valueOf: (column, record) => source.records[record]?.[dataColumns.get(column) ?? -1] ?? null,
  };
}
