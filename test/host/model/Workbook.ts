import { Calculation } from '../formulas/Calculation';
import { Events, type Actor } from './events';
import type { Pivot } from './Pivot';
import { createSheet, type Sheet } from './Sheet';
import { StyleTable } from './StyleTable';
import type { Table } from './Table';
import type { Area } from './Area';

/** A defined name. `formula` carries `=`: a reference, or a constant. */
export interface Name {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
  /** Sheet id when the name belongs to one sheet. */
  scope?: string;
}

/**
 * The whole workbook as plain data. Values and formulas of the cells live in `calculation`, by sheet id, row and column;
 * everything else is here. Change tables, sheets and cells through the functions beside this file (`writeCells`, `addTable`,
 * `addSheet`, ...): they keep both in step and tell the listeners.
 */
export interface Workbook {
  /** File name, such as "Werkmap1.xlsx". */
  name: string;
  calculation: Calculation;
  styles: StyleTable;
  /** In the order of the tabs. */
  sheets: Sheet[];
  /** In the order they were made. */
  tables: Table[];
  names: Name[];
  pivots: Pivot[];
  /** `workbook.settings`: per key, saved at once. */
  settings: Map<string, unknown>;
  /** `Office.context.document.settings`: name to JSON text, saved as one bag. */
  documentSettings: Map<string, string>;
  /** Id of the active sheet. */
  activeSheet: string;
  events: Events;
  /** Who is acting now; listeners are told. */
  actor: Actor;
  nextId: number;
  /** The add-in's kept ranges: inserted and deleted cells move them, as in Excel. */
  tracked: Set<{ readonly sheet: Sheet; area: Area }>;
  /** For `Range.text` and the page: what numbers and dates look like. Values and formulas stay en-US. */
  locale: string;
  /** A cell is being typed in: writes fail until that ends. */
  editing: boolean;
  /**
   * What this person may do: `copy`, the workbook was opened read-only, and edits stand in this window only; `view`, what
   * may write is refused; `readOnly` is true for both. `refused`: as `view`, of one that doesn't say that it is read-only.
   */
  access: 'edit' | 'copy' | 'view' | 'refused';
  /** Sheets can't be added, renamed or deleted ("Protect a workbook", support.microsoft.com: structure). */
  isProtected: boolean;
  /** The regional settings of the system (`application.cultureInfo`), whatever language Excel speaks. */
  region: 'nl-NL' | 'en-US';
  /** A text cell takes a first apostrophe for a prefix too, as General cells do; nobody has tried it in Excel. */
  swallowsApostrophe: boolean;
  /** Some builds set a scale and didn't set "fit to" pages (office-js #1860). */
  appliesFitToPages: boolean;
  /** Cells get another colour when a cell changes that a rule of theirs looks at; on some builds they didn't (office-js #5299). */
  rulesFollow: boolean;
  /** How often all of the window was drawn anew. */
  draws: number;
  /** Numbers are given to add-ins in the 15 digits that Excel shows, and not as they were written. */
  givesFifteenDigits: boolean;
  /** Formulas are given to add-ins with this row as files have it, `Table[[#This Row],[Column]]`; nobody has tried it in Excel. */
  givesThisRow: boolean;
  /** The user's AutoCorrect option "Include new rows and columns in table": off, no table grows by itself. */
  includesNewRows: boolean;
  /** A table stops growing at a row of which the first or the last cell is left blank (office-js #2097, #3013, #3191). */
  stopsAtBlanks: boolean;
  /** The user's AutoCorrect option "Fill formulas in tables": off, calculated columns are neither made nor filled. */
  fillsFormulas: boolean;
  /** A row that comes to a table by itself looks like the row above it; nobody has tried it in Excel. */
  dressesNewRows: boolean;
  /** What a PivotTable does without a word to filled cells that it grows over; nobody has tried it in Excel. */
  pivotsOverwrite: boolean;
}

/** A workbook with one empty sheet, as a new file in Excel. */
export function createWorkbook(now?: () => Date): Workbook {
  const workbook = createEmptyWorkbook(now);
  const sheet = createSheet(newId(workbook), 'Sheet1');
  workbook.sheets.push(sheet);
  workbook.calculation.addSheet(sheet.id, sheet.name);
  workbook.activeSheet = sheet.id;
  return workbook;
}

/**
 * For readers of files: a workbook without any sheet. At least one must be added before use.
 * @param firstId where the numbers in its ids begin
 */
export function createEmptyWorkbook(now?: () => Date, firstId = 1): Workbook {
  return {
    name: 'Book1.xlsx',
    calculation: new Calculation(now),
    styles: new StyleTable(),
    sheets: [],
    tables: [],
    names: [],
    pivots: [],
    settings: new Map(),
    documentSettings: new Map(),
    activeSheet: '',
    events: new Events(),
    actor: 'addIn',
    nextId: firstId,
    tracked: new Set(),
    locale: 'nl-NL',
    editing: false,
    access: 'edit',
    isProtected: false,
    region: 'nl-NL',
    swallowsApostrophe: false,
    givesFifteenDigits: false,
    givesThisRow: false,
    includesNewRows: true,
    stopsAtBlanks: false,
    fillsFormulas: true,
    dressesNewRows: true,
    appliesFitToPages: true,
    rulesFollow: true,
    draws: 0,
    pivotsOverwrite: false,
  };
}

/** A new id in Excel's form, for sheets, tables, conditional formats and pivots. */
export function newId(workbook: Workbook): string {
  return `{${String(workbook.nextId++).padStart(8, '0')}-0000-0000-0000-000000000000}`;
}
