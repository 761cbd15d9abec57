import type { PivotAxisField } from '../model/Pivot';
import { axisLines } from './axisLines';
import { bodyRows } from './bodyRows';
import { blankCell, headerRows, type ItemAt } from './headerRows';
import { pivotCaptions, type PivotCaptions } from './pivotCaptions';
import type { PivotCell, PivotDefinition, PivotGrid, PivotSource } from './PivotGrid';
import { readSource } from './readSource';
import { tallyCells } from './tallyCells';

/** What a page filter shows of its selection. */
function shownFilter(field: PivotAxisField, captions: PivotCaptions): string {
  if (!field.selected) return captions.all;
  return field.selected.length === 1 ? (field.selected[0] ?? '') : captions.multipleItems;
}

function labelColumnsOf({ rows, columns, layout }: PivotDefinition): number {
  if (rows.length === 0) return columns.length === 0 ? 0 : 1;
  return layout.layoutType === 'Compact' ? 1 : rows.length;
}

const padded = (row: PivotCell[], width: number): PivotCell[] => [
  ...row,
  ...Array.from({ length: Math.max(0, width - row.length) }, () => blankCell),
];

/**
 * Everything a pivot shows, laid out as Excel does in its three layouts. A pivot without fields is an
 * empty grid.
 * @throws Error when a field is no column of the source.
 */
export function computePivot(
  source: PivotSource,
  definition: PivotDefinition,
  captions: PivotCaptions = pivotCaptions.en,
): PivotGrid {
  const grouped = readSource(source, definition, captions);
  const pathsOf = (fields: readonly PivotAxisField[]) =>
    grouped.visible.map((record) => grouped.pathOf(fields, record));
  const outerLines = definition.layout.layoutType !== 'Tabular';
  const subtotals = definition.layout.subtotalLocation;
  const shows = definition.rows.length + definition.columns.length + definition.data.length > 0;
  const rowLines = axisLines({
    paths: pathsOf(definition.rows),
    depth: definition.rows.length,
    outerLines,
    subtotalLines: subtotals === 'AtBottom' || (subtotals === 'AtTop' && !outerLines),
    grandTotal: definition.layout.showColumnGrandTotals,
    dataFields: shows ? 1 : 0,
  });
  const columnLines = axisLines({
    paths: pathsOf(definition.columns),
    depth: definition.columns.length,
    outerLines: false,
    subtotalLines: subtotals !== 'Off',
    grandTotal: definition.layout.showRowGrandTotals,
    dataFields: definition.columns.length > 0 ? Math.max(1, definition.data.length) : definition.data.length,
  });
  const itemOf =
    (fields: readonly PivotAxisField[]): ItemAt =>
    (field, position) =>
      grouped.items.get(fields[field]?.source.toLowerCase() ?? '')?.[position];

  const labelColumns = labelColumnsOf(definition);
  const header = shows
    ? headerRows(definition, columnLines, labelColumns, captions, itemOf(definition.columns))
    : [];
  const lines = { rows: rowLines, columns: columnLines };
  const tallyAt = tallyCells(grouped, definition);
  const body = bodyRows(definition, lines, labelColumns, captions, itemOf(definition.rows), tallyAt);
  const filters = definition.filters.map((field): PivotCell[] => [
    { value: field.name, kind: 'filter' },
    { value: shownFilter(field, captions), kind: 'filter' },
  ]);
  const above = filters.length > 0 ? [...filters, []] : [];
  const all = [...above, ...header, ...body];
  const width = Math.max(0, ...all.map((row) => row.length));
  return {
    cells: all.map((row) => padded(row, width)),
    bodyRow: above.length,
    headerRows: header.length,
    labelColumns,
    rowLines,
    columnLines,
    items: grouped.items,
  };
}
