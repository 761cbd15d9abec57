import type { Area } from './Area';
import type { Chart } from './charts/Chart';
import type { ConditionalFormat } from './ConditionalFormat';
import { createPageLayout, type PageLayout } from './PageLayout';
import { StyleGrid } from './StyleGrid';
import type { Validation } from './Validation';

export interface Hyperlink {
  address?: string;
  /** A place in this workbook, as "Sheet1!A1". */
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

/** What users may still do on a protected sheet; Office.js's names (`allowSort`, ...), absent: not allowed. */
export type ProtectionOptions = Record<string, boolean | string>;

export interface Sheet {
  /** Survives renaming. */
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `#RRGGBB`, or '' for none. */
  tabColor: string;
  showGridlines: boolean;
  styles: StyleGrid;
  /** Points; absent: `DEFAULT_COLUMN_WIDTH`. */
  columnWidths: Map<number, number>;
  /** Points; absent: `DEFAULT_ROW_HEIGHT`. */
  rowHeights: Map<number, number>;
  hiddenColumns: Set<number>;
  /** Hidden by hand; rows hidden by a filter are in the table's `filteredRows`. */
  hiddenRows: Set<number>;
  /** The filter of the sheet outside its tables, with the rows that it hides; they stand in `hiddenRows` too, as in a file. */
  autoFilter: { area: Area; hides: number[] } | null;
  /** How many rows and columns stay in view; `null`: none. */
  frozen: { rows: number; columns: number } | null;
  /** First has the highest priority (0). */
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  /** By `cellKey(row, column)`. */
  hyperlinks: Map<string, Hyperlink>;
  merges: Area[];
  charts: Chart[];
  pageLayout: PageLayout;
  protection: { options: ProtectionOptions; password?: string } | null;
  /** The sheet's own selection; it becomes the workbook's when the sheet is active. */
  selection: Area;
  /** What is selected beside it, by Ctrl. */
  alsoSelected: Area[];
}

/** 8.43 characters of Calibri 11: 64 pixels at 96 dpi. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

export const cellKey = (row: number, column: number): string => `${row},${column}`;

export function createSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    styles: new StyleGrid(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    autoFilter: null,
    frozen: null,
    conditionalFormats: [],
    validations: [],
    hyperlinks: new Map(),
    merges: [],
    charts: [],
    pageLayout: createPageLayout(),
    protection: null,
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    alsoSelected: [],
  };
}
