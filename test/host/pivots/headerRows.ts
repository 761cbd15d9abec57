import type { PivotCaptions } from './pivotCaptions';
import type { AxisLine, PivotCell, PivotDefinition, PivotItem } from './PivotGrid';

export const blankCell: PivotCell = { value: null, kind: 'blank' };
const header = (value: PivotCell['value']): PivotCell => ({ value, kind: 'header' });
const emptyHeader = header(null);

export type ItemAt = (field: number, position: number) => PivotItem | undefined;

/** Whether this line begins another item at `level` than the line before it. */
export const begins = (line: AxisLine, before: AxisLine | undefined, level: number): boolean =>
  before?.kind !== 'item' || line.path.slice(0, level + 1).join() !== before.path.slice(0, level + 1).join();

/** The cell of an item's label: numbers and logical values stay what they are. */
export const labelOf = (item: PivotItem | undefined): PivotCell['value'] => item?.value ?? item?.text ?? null;

function columnLabel(
  lines: readonly AxisLine[],
  at: number,
  level: number,
  definition: PivotDefinition,
  captions: PivotCaptions,
  itemAt: ItemAt,
): PivotCell {
  const line = lines[at];
  if (!line) return emptyHeader;
  const several = definition.data.length > 1;
  const dataName = definition.data[line.data]?.name ?? '';
  if (line.kind === 'grand') {
    if (level !== 0) return emptyHeader;
    return header(several ? captions.grandTotalOf(dataName) : captions.grandTotal);
  }
  const item = itemAt(level, line.path[level] ?? -1);
  if (line.kind === 'subtotal' && level === line.path.length - 1) {
    return header(several ? `${item?.text} ${dataName}` : captions.subtotal(item?.text ?? ''));
  }
  if (line.kind === 'subtotal' || !begins(line, lines[at - 1], level)) return emptyHeader;
  return header(labelOf(item));
}

function rowCaptions(
  definition: PivotDefinition,
  labelColumns: number,
  captions: PivotCaptions,
): PivotCell[] {
  if (definition.rows.length === 0) return Array.from({ length: labelColumns }, () => emptyHeader);
  return definition.layout.layoutType === 'Compact'
    ? [header(captions.rowLabels)]
    : definition.rows.map(({ name }) => header(name));
}

/** The rows above the first value: field captions, the columns' items, the names of the data fields. */
export function headerRows(
  definition: PivotDefinition,
  columnLines: readonly AxisLine[],
  labelColumns: number,
  captions: PivotCaptions,
  itemAt: ItemAt,
): PivotCell[][] {
  const labels = rowCaptions(definition, labelColumns, captions);
  const noLabels = labels.map(() => emptyHeader);
  const dataNames = columnLines.map((line) =>
    line.kind === 'item' ? header(definition.data[line.data]?.name ?? null) : emptyHeader,
  );
  if (definition.columns.length === 0) return [[...labels, ...dataNames]];

  const several = definition.data.length > 1;
  const fieldNames = [...definition.columns.map(({ name }) => name), ...(several ? [captions.values] : [])];
  const columnCaptions = definition.layout.layoutType === 'Compact' ? [captions.columnLabels] : fieldNames;
  const corner = definition.rows.length > 0 && definition.data.length === 1 ? definition.data[0]?.name : null;
  const top = [
    ...noLabels.map((cell, column) => (column === 0 ? header(corner ?? null) : cell)),
    ...columnLines.map((_, column) => header(columnCaptions[column] ?? null)),
  ];
  const levels = definition.columns.map((_, level) => {
    const lowest = !several && level === definition.columns.length - 1;
    return [
      ...(lowest ? labels : noLabels),
      ...columnLines.map((_line, at) => columnLabel(columnLines, at, level, definition, captions, itemAt)),
    ];
  });
  return several ? [top, ...levels, [...labels, ...dataNames]] : [top, ...levels];
}
