import type { CellValue } from '../formulas/FormulaError';
import { begins, blankCell, labelOf, type ItemAt } from './headerRows';
import type { PivotCaptions } from './pivotCaptions';
import type { AxisLine, PivotCell, PivotDefinition } from './PivotGrid';
import { runningTotals } from './runningTotals';
import { summarize } from './tally';
import type { TallyAt } from './tallyCells';

/** "For empty cells show": a text that is a number is shown as that number. */
const emptyValue = (text: string): CellValue => {
  if (text === '') return null;
  return Number.isFinite(Number(text)) ? Number(text) : text;
};

function rowLabels(
  lines: readonly AxisLine[],
  at: number,
  definition: PivotDefinition,
  labelColumns: number,
  captions: PivotCaptions,
  itemAt: ItemAt,
): PivotCell[] {
  const line = lines[at];
  const blanks = Array.from({ length: labelColumns }, () => blankCell);
  if (!line || labelColumns === 0) return blanks;
  if (line.kind === 'grand') return blanks.with(0, { value: captions.grandTotal, kind: 'total' });
  const innermost = line.path.length - 1;
  if (innermost < 0) return blanks.with(0, { value: definition.data[0]?.name ?? null, kind: 'label' });
  const { layoutType } = definition.layout;
  const item = itemAt(innermost, line.path[innermost] ?? -1);
  if (line.kind === 'subtotal') {
    const column = layoutType === 'Compact' ? 0 : innermost;
    return blanks.with(column, { value: captions.subtotal(item?.text ?? ''), kind: 'total' });
  }
  if (layoutType === 'Compact') return [{ value: labelOf(item), kind: 'label', indent: innermost }];
  return blanks.map((blank, level) => {
    const shown = layoutType === 'Outline' ? level === innermost : begins(line, lines[at - 1], level);
    return shown ? { value: labelOf(itemAt(level, line.path[level] ?? -1)), kind: 'label' } : blank;
  });
}

/** The rows with values: labels at the left, one cell for each column line. */
export function bodyRows(
  definition: PivotDefinition,
  lines: { rows: readonly AxisLine[]; columns: readonly AxisLine[] },
  labelColumns: number,
  captions: PivotCaptions,
  itemAt: ItemAt,
  tallyAt: TallyAt,
): PivotCell[][] {
  const { fillEmptyCells, emptyCellText } = definition.layout;
  const empty = fillEmptyCells ? emptyValue(emptyCellText) : null;
  const isOuter = (row: AxisLine) => row.kind === 'item' && row.path.length < definition.rows.length;
  const isTotal = (row: AxisLine, column: AxisLine) =>
    row.kind !== 'item' || column.kind !== 'item' || isOuter(row);
  const subtotalsAbove = definition.layout.subtotalLocation === 'AtTop';
  const valuesOf = (row: AxisLine) => {
    const values = lines.columns.map((column) => {
      const field = definition.data[column.data];
      return field ? summarize(tallyAt(row, column, column.data), field.summarizeBy) : null;
    });
    return runningTotals(values, lines.columns, definition);
  };
  return lines.rows.map((row, at) => [
    ...rowLabels(lines.rows, at, definition, labelColumns, captions, itemAt),
    ...valuesOf(row).map((value, position): PivotCell => {
      const column = lines.columns[position];
      if (!column || (isOuter(row) && !subtotalsAbove)) return blankCell;
      const field = definition.data[column.data];
      const kind = isTotal(row, column) ? 'total' : 'value';
      return {
        value: value ?? empty,
        kind,
        ...(field?.numberFormat && { numberFormat: field.numberFormat }),
      };
    }),
  ]);
}
