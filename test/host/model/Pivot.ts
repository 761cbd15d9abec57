import type { Area } from './Area';

export type Aggregation =
  | 'Sum'
  | 'Count'
  | 'Average'
  | 'Max'
  | 'Min'
  | 'Product'
  | 'CountNumbers'
  | 'StandardDeviation'
  | 'Variance';

/** A field on the row, column or filter axis. */
export interface PivotAxisField {
  /** Header of the source column; also the hierarchy's id. */
  source: string;
  /** Shown name; equals `source` until renamed. */
  name: string;
  /** Texts of the items let through by a manual filter; absent: all. */
  selected?: string[];
  /** The last text, by the alphabet, that a label filter lets through; absent: all. */
  atMost?: string;
}

export interface PivotDataField {
  source: string;
  /** "Count of X" or "Sum of X" until renamed. */
  name: string;
  summarizeBy: Aggregation;
  numberFormat?: string;
  /** Source column of the column field along which values add up; absent: each value by itself. */
  runningTotalIn?: string;
}

/** A PivotTable's definition; its cells are written into the sheet at each refresh. */
export interface Pivot {
  readonly id: string;
  name: string;
  readonly sheet: string;
  /** Top-left cell of the pivot without its filter rows. */
  row: number;
  column: number;
  /** A table by id (grows with it), or a fixed area with headers in its first row. */
  source: { kind: 'table'; table: string } | { kind: 'area'; sheet: string; area: Area };
  rows: PivotAxisField[];
  columns: PivotAxisField[];
  filters: PivotAxisField[];
  data: PivotDataField[];
  layout: {
    layoutType: 'Compact' | 'Tabular' | 'Outline';
    showRowGrandTotals: boolean;
    showColumnGrandTotals: boolean;
    subtotalLocation: 'AtTop' | 'AtBottom' | 'Off';
    emptyCellText: string;
    fillEmptyCells: boolean;
    autoFormat: boolean;
    preserveFormatting: boolean;
  };
  refreshOnOpen: boolean;
  useCustomSortLists: boolean;
  /** Cells that the last refresh wrote; `null` before the first. */
  drawn: Area | null;
}
