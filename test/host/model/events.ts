import type { Area } from './Area';

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Who did it: this add-in, the person at the grid, or a colleague whose edit arrives from the server. */
export type Actor = 'addIn' | 'user' | 'colleague';

/** What changed in the workbook, for the page to repaint and for the add-in's handlers. Sheets and tables by id. */
export type WorkbookEvent =
  | {
      kind: 'cellsChanged';
      sheet: string;
      area: Area;
      change: ChangeType;
      by: Actor;
      /** What was written, one array per row; `null` left a cell alone. Absent: every cell of the area counts. */
      inputs?: readonly (readonly unknown[])[];
    }
  | { kind: 'selectionChanged'; sheet: string; area: Area }
  | { kind: 'sheetActivated'; sheet: string }
  | { kind: 'sheetAdded' | 'sheetDeleted'; sheet: string }
  | { kind: 'tableAdded' | 'tableDeleted'; table: string; sheet: string }
  | { kind: 'tableResized'; table: string; sheet: string }
  /** Anything else that is seen: formats, widths, rules, names, freeze panes, protection, table options. */
  | { kind: 'appearanceChanged'; sheet: string };

export class Events {
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();

  /** Returns the function that ends the subscription. */
  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
