import type { EditCell, EditorCtr, RowDefinition } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import type { OpenDocument } from '../OpenDocument';
import { CellEditor } from './CellEditor';
import { CellViews } from './CellViews';
import { gridColumns, rowModels } from './gridColumns';
import { placeOfPosition, positionOfPlace } from './gridPosition';
import type { Place, Selection } from './moveSelection';
import { layoutSheet, pointsOf, type SheetLayout } from './SheetLayout';

export interface GridWishes {
  selected(selection: Selection): void;
  /** What a cell holds when its editing begins. */
  textAt(place: Place): string;
  typing(text: string): void;
  commit(place: Place, text: string): void;
  editing(isEditing: boolean): void;
  /** Enter or Tab ended the editing, and moves on. */
  moveOn(key: string, shift: boolean): void;
  /** A key pressed while no cell is edited; true when it was dealt with. */
  key(event: KeyboardEvent): boolean;
}

const ROW_HEIGHT = 20;

/** RevoGrid as a view of the open sheet: it draws, selects and edits; the workbook holds everything. */
export class SheetGrid {
  private readonly grid = document.createElement('revo-grid');
  private readonly views: CellViews;
  private readonly editor: EditorCtr;
  private layout: SheetLayout;
  private readonly isReady: Promise<unknown>;
  private drawnShape = { columns: '', rows: '' };

  constructor(
    host: HTMLElement,
    private readonly open: OpenDocument,
    private readonly wishes: GridWishes,
  ) {
    defineCustomElements();
    this.isReady = customElements.whenDefined('revo-grid');
    this.views = new CellViews(open);
    this.layout = layoutSheet(open.workbook, open.sheet);
    this.editor = (_column, _save, close) => this.edited(close);
    Object.assign(this.grid, {
      range: true,
      resize: true,
      rowSize: ROW_HEIGHT,
      filter: false,
      exporting: false,
      canMoveColumns: false,
      canDrag: false,
      useClipboard: false,
      frameSize: 4,
      rowHeaders: { size: 46, cellTemplate: rowNumber },
    });
    this.grid.addEventListener('beforekeydown', (event) => this.onKey(event));
    for (const name of ['beforeedit', 'beforerangeedit', 'beforeautofill'] as const) {
      this.grid.addEventListener(name, (event: Event) => event.preventDefault());
    }
    this.grid.addEventListener('aftercolumnresize', ({ detail }) => this.onResize(detail));
    host.append(this.grid);
    // RevoGrid's own events come before it knows its range; asked after the pointer came up, it does.
    document.addEventListener('pointerup', (event) => {
      if (event.composedPath().includes(this.grid)) setTimeout(() => void this.readSelection());
    });
    this.draw();
  }

  get shape(): SheetLayout {
    return this.layout;
  }

  get isEditing(): boolean {
    return this.open.workbook.editing;
  }

  /** Redraws what is in view, and the rows and columns where they changed. */
  draw(): void {
    this.views.clear();
    const { workbook, sheet } = this.open;
    this.layout = layoutSheet(workbook, sheet);
    const { columns, rows, frozenColumns, frozenRows, widthOf } = this.layout;
    const shape = {
      columns: JSON.stringify([sheet.id, [frozenColumns, columns].map((list) => list.map((c) => [c, widthOf(c)]))]),
      rows: [sheet.id, frozenRows.length, rows.length, rows[0], hash(rows), hash(sheet.rowHeights.entries())].join(),
    };
    if (shape.columns !== this.drawnShape.columns) {
      this.grid.columns = gridColumns(this.layout, this.open, this.views, this.editor);
    }
    if (shape.rows !== this.drawnShape.rows) {
      this.grid.pinnedTopSource = rowModels(frozenRows);
      this.grid.source = rowModels(rows);
      this.grid.rowDefinitions = this.rowDefinitions();
    }
    this.drawnShape = shape;
    void this.isReady.then(() => this.grid.refresh('all'));
  }

  async show({ anchor, end }: Selection): Promise<void> {
    const from = positionOfPlace(this.layout, anchor);
    const to = positionOfPlace(this.layout, end);
    if (!from || !to) return;
    await this.isReady;
    // RevoGrid selects within frozen or other cells only: what lies across shows as far as it goes.
    const x = from.colType === to.colType ? to.x : from.x;
    const y = from.rowType === to.rowType ? to.y : from.y;
    await this.grid.setCellsFocus(
      { x: Math.min(from.x, x), y: Math.min(from.y, y) },
      { x: Math.max(from.x, x), y: Math.max(from.y, y) },
      from.colType,
      from.rowType,
    );
    await this.grid.scrollToCoordinate({
      ...(to.colType === 'rgCol' && { x: to.x }),
      ...(to.rowType === 'rgRow' && { y: to.y }),
    });
  }

  async edit(place: Place): Promise<void> {
    const at = positionOfPlace(this.layout, place);
    if (at) await this.grid.setCellEdit(at.y, place.column, at.rowType);
  }

  private edited(close: (focusNext?: boolean) => void): CellEditor {
    this.wishes.editing(true);
    return new CellEditor(
      {
        textAt: (cell) => this.wishes.textAt(this.placeOf(cell)),
        typing: (text) => this.wishes.typing(text),
        commit: (cell, text) => this.wishes.commit(this.placeOf(cell), text),
        ended: (key, shift) => {
          this.wishes.editing(false);
          if (key === 'Enter' || key === 'Tab') this.wishes.moveOn(key, shift);
        },
      },
      close,
    );
  }

  private placeOf({ x, y, colType, type }: EditCell): Place {
    return placeOfPosition(this.layout, { x, y, colType, rowType: type }) ?? { row: 0, column: 0 };
  }

  private rowDefinitions(): RowDefinition[] {
    const { rowHeights } = this.open.sheet;
    const of = (type: RowDefinition['type'], rows: number[]): RowDefinition[] =>
      rows.flatMap((row, index) => (rowHeights.has(row) ? [{ type, index, size: this.layout.heightOf(row) }] : []));
    return [...of('rowPinStart', this.layout.frozenRows), ...of('rgRow', this.layout.rows)];
  }

  private onKey(event: CustomEvent<{ original: KeyboardEvent }>): void {
    const { original } = event.detail;
    if (this.isEditing || !this.wishes.key(original)) return;
    original.preventDefault();
    event.preventDefault();
  }

  private onResize(resized: Record<number, { prop: unknown; size?: number }>): void {
    const { sheet, workbook } = this.open;
    for (const { prop, size } of Object.values(resized)) {
      if (typeof prop === 'number' && size) sheet.columnWidths.set(prop, pointsOf(size));
    }
    workbook.events.emit({ kind: 'appearanceChanged', sheet: sheet.id });
  }

  private async readSelection(): Promise<void> {
    const range = await this.grid.getSelectedRange();
    const focused = await this.grid.getFocused();
    if (!range || !focused || !range.colType || !range.rowType) return;
    const types = { colType: range.colType, rowType: range.rowType };
    const [first, last, anchor] = [
      { x: range.x, y: range.y },
      { x: range.x1, y: range.y1 },
      { x: focused.cell.x, y: focused.cell.y },
    ].map((cell) => placeOfPosition(this.layout, { ...cell, ...types }));
    if (!first || !last || !anchor) return;
    const end = {
      row: anchor.row === first.row ? last.row : first.row,
      column: anchor.column === first.column ? last.column : first.column,
    };
    this.wishes.selected({ anchor, end });
  }
}

const rowNumber = (_h: unknown, { model }: { model: Record<string, number> }): string => String((model['row'] ?? 0) + 1);

/** A number that differs, as good as always, when the list does. */
const hash = (list: Iterable<unknown>): number => {
  let sum = 0;
  for (const item of list) for (const part of Array.isArray(item) ? item : [item]) sum = (sum * 31 + Number(part)) | 0;
  return sum;
};
