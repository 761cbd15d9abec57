import type { Area } from '../Area';

export type ChartType = 'BarClustered' | 'ColumnClustered' | 'Line' | 'LineMarkers';
export const CHART_TYPES: readonly ChartType[] = ['BarClustered', 'ColumnClustered', 'Line', 'LineMarkers'];

export type LineStyle = 'Automatic' | 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot';
export type MarkerStyle = 'Automatic' | 'None' | 'Square' | 'Diamond' | 'Triangle' | 'X' | 'Circle' | 'Plus';
export type LegendPosition = 'Top' | 'Bottom' | 'Left' | 'Right';

/** A corner of a chart: it keeps its distance, in points, from the upper-left of a cell. */
export interface Corner {
  row: number;
  column: number;
  right: number;
  down: number;
}

/** Cells that a series takes from; `sheet` is an id. */
export interface ChartCells {
  sheet: string;
  area: Area;
}

export interface ChartSeries {
  /** A text, or the cell whose text it is; '' becomes "Series1". */
  name: string | ChartCells;
  /** `null`: the cells were deleted. */
  values: ChartCells | null;
  /** `null`: 1, 2, 3, ... */
  categories: ChartCells | null;
  /** Colours are `#RRGGBB`; `null` is Excel's choice by the series' place, 'none' nothing drawn. */
  fill: string | null;
  /** Weight in points. */
  line: { color: string | null; weight: number; style: LineStyle };
  /** Size in points. */
  marker: { style: MarkerStyle; size: number; fill: string | null; border: string | null };
  hasDataLabels: boolean;
}

export interface ChartAxis {
  visible: boolean;
  title: { text: string; visible: boolean };
  majorGridlines: boolean;
  /** `null`: that of the first value. */
  numberFormat: string | null;
  /** `null`: Excel's choice. */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  reversePlotOrder: boolean;
}

/** A chart on a sheet; it moves and sizes with the cells under it. */
export interface Chart {
  readonly id: string;
  name: string;
  type: ChartType;
  from: Corner;
  to: Corner;
  title: { text: string; visible: boolean; overlay: boolean };
  legend: { visible: boolean; position: LegendPosition; overlay: boolean };
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  series: ChartSeries[];
  /** Room between groups of bars, in percents of a bar. */
  gapWidth: number;
  /** What a screen reader says. No member of Office.js reaches it: people and files give it. */
  altText: string;
}

export const isLine = ({ type }: Chart): boolean => type === 'Line' || type === 'LineMarkers';

/** Office's colours for the series of a chart, in their order. */
export const SERIES_COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export const seriesColor = (index: number): string =>
  SERIES_COLORS[index % SERIES_COLORS.length] ?? '#4472C4';
