import type { RowDefinition } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/Area';
import type { OpenDocument } from '../OpenDocument';
import { CellViews } from './CellViews';
import { gridColumns, rowModels } from './gridColumns';
import { positionOfPlace } from './gridPosition';
import { placeUnder } from './placeUnder';
import type { Place, Selection } from './moveSelection';
import { layoutSheet, pointsOf, type SheetLayout } from './SheetLayout';

export interface GridWishes {
  /** Cells were selected with the pointer. */
  selected(selection: Selection): void;
  /** The active cell, from which Shift extends. */
  anchor(): Place;
  /** A cell was double-clicked. */
  edit(): void;
  /** The pointer came down somewhere in the sheet. */
  touched(): void;
  scrolled(): void;
}

const ROW_HEIGHT = 20;

/** RevoGrid as a view of the open sheet: it draws, scrolls and selects; the workbook holds everything. */
export class SheetGrid {
  private readonly grid = document.createElement('revo-grid');
  private readonly views: CellViews;
  private layout: SheetLayout;
  private readonly isReady: Promise<unknown>;
  /** Other rows and columns are in their place: before, RevoGrid would select among the old ones. */
  private settled: Promise<unknown> = Promise.resolve();
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
    Object.assign(this.grid, {
      // Typing is ours: RevoGrid loses keys while its editor opens.
      readonly: true,
      // This would move the keyboard to each selected cell.
      accessible: false,
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
    // It would forget the selection as soon as another part of the page is used.
    this.grid.addEventListener('beforefocuslost', (event) => event.preventDefault());
    this.grid.addEventListener('viewportscroll', () => this.wishes.scrolled());
    this.grid.addEventListener('dblclick', () => this.wishes.edit());
    this.grid.addEventListener('pointerdown', (event: Event) => this.onPointerDown(event));
    // The keyboard stays with our input.
    this.grid.addEventListener('mousedown', (event: Event) => event.preventDefault());
    this.grid.addEventListener('headerclick', ({ detail }) => this.selectColumn(detail.prop));
    this.grid.addEventListener('aftercolumnresize', ({ detail }) => this.onResize(detail));
    host.append(this.grid);
    this.draw();
  }

  get shape(): SheetLayout {
    return this.layout;
  }

  /** Redraws what is in view, and the rows and columns where they changed. */
  draw(): void {
    this.views.clear();
    const { workbook, sheet } = this.open;
    this.layout = layoutSheet(workbook, sheet);
    const { columns, rows, frozenColumns, frozenRows, widthOf } = this.layout;
    const shape = {
      columns: JSON.stringify([
        sheet.id,
        [frozenColumns, columns].map((list) => list.map((c) => [c, widthOf(c)])),
      ]),
      rows: [
        sheet.id,
        frozenRows.length,
        rows.length,
        rows[0],
        hash(rows),
        hash(this.layout.rowsWithHeight),
        hash(sheet.rowHeights.values()),
      ].join(),
    };
    if (shape.columns !== this.drawnShape.columns) {
      this.grid.columns = gridColumns(this.layout, this.open, this.views);
    }
    if (shape.rows !== this.drawnShape.rows) {
      this.grid.pinnedTopSource = rowModels(frozenRows);
      this.grid.source = rowModels(rows);
      this.grid.rowDefinitions = this.rowDefinitions();
    }
    const isOther = shape.columns !== this.drawnShape.columns || shape.rows !== this.drawnShape.rows;
    this.drawnShape = shape;
    const refreshed = this.isReady.then(() => this.grid.refresh('all'));
    if (isOther) this.settled = refreshed.then(nextFrame).then(nextFrame);
  }

  async show({ anchor, end }: Selection): Promise<void> {
    const from = positionOfPlace(this.layout, anchor);
    const to = positionOfPlace(this.layout, this.drawn(end));
    if (!from || !to) return;
    await this.settled;
    // RevoGrid selects within frozen or other cells only: what lies across shows as far as it goes.
    const x = from.colType === to.colType ? to.x : from.x;
    const y = from.rowType === to.rowType ? to.y : from.y;
    await this.grid.setCellsFocus(
      { x: Math.min(from.x, x), y: Math.min(from.y, y) },
      { x: Math.max(from.x, x), y: Math.max(from.y, y) },
      from.colType,
      from.rowType,
    );
    const runsToTheEdge = end.row === MAX_ROWS - 1 || end.column === MAX_COLUMNS - 1;
    if (runsToTheEdge || this.isInView(this.drawn(end))) return;
    await this.grid.scrollToCoordinate({
      ...(to.colType === 'rgCol' && { x: to.x }),
      ...(to.rowType === 'rgRow' && { y: to.y }),
    });
  }

  /** Where a cell stands in the page; `null` when it is out of view. */
  boxOf(place: Place): DOMRect | null {
    const at = positionOfPlace(this.layout, place);
    if (!at) return null;
    const part = `revogr-data[type="${at.rowType}"][col-type="${at.colType}"]`;
    const cell = this.grid.querySelector(`${part} .rgCell[data-rgrow="${at.y}"][data-rgcol="${at.x}"]`);
    return cell?.getBoundingClientRect() ?? null;
  }

  /** RevoGrid scrolls a little even to what is in view. */
  private isInView(place: Place): boolean {
    const cell = this.boxOf(place);
    const part = this.grid
      .querySelector('revogr-viewport-scroll.rgCol .vertical-inner')
      ?.getBoundingClientRect();
    if (!cell || !part) return false;
    return cell.top >= part.top - 1 && cell.bottom <= part.bottom + 1 && cell.right <= part.right + 1;
  }

  private rowDefinitions(): RowDefinition[] {
    const own = new Set(this.layout.rowsWithHeight);
    const of = (type: RowDefinition['type'], rows: number[]): RowDefinition[] =>
      rows.flatMap((row, index) => (own.has(row) ? [{ type, index, size: this.layout.heightOf(row) }] : []));
    return [...of('rowPinStart', this.layout.frozenRows), ...of('rgRow', this.layout.rows)];
  }

  private onResize(resized: Record<number, { prop: unknown; size?: number }>): void {
    const { sheet, workbook } = this.open;
    for (const { prop, size } of Object.values(resized)) {
      if (typeof prop === 'number' && size) sheet.columnWidths.set(prop, pointsOf(size));
    }
    workbook.events.emit({ kind: 'appearanceChanged', sheet: sheet.id });
  }

  /** The last cell drawn, for a selection that runs on to the sheet's edge. */
  private drawn({ row, column }: Place): Place {
    return {
      row: Math.min(row, this.layout.rows.at(-1) ?? row),
      column: Math.min(column, this.layout.columns.at(-1) ?? column),
    };
  }

  private onPointerDown(event: Event): void {
    this.wishes.touched();
    const pressed = placeUnder(event, this.layout);
    if (!pressed) return;
    if (pressed.isRowNumber) {
      const { row } = pressed.place;
      this.wishes.selected({ anchor: pressed.place, end: { row, column: MAX_COLUMNS - 1 } });
      return;
    }
    const anchor = event instanceof PointerEvent && event.shiftKey ? this.wishes.anchor() : pressed.place;
    this.wishes.selected({ anchor, end: pressed.place });
    this.follow(anchor, pressed.place);
  }

  /** Extends the selection to the cell under the pointer until it comes up. */
  private follow(anchor: Place, from: Place): void {
    let at = from;
    const move = (event: Event) => {
      const under = placeUnder(event, this.layout);
      if (!under || under.isRowNumber || (under.place.row === at.row && under.place.column === at.column))
        return;
      at = under.place;
      this.wishes.selected({ anchor, end: at });
    };
    this.grid.addEventListener('pointermove', move);
    const stop = () => this.grid.removeEventListener('pointermove', move);
    document.addEventListener('pointerup', stop, { once: true });
  }

  private selectColumn(column: unknown): void {
    if (typeof column !== 'number') return;
    this.wishes.selected({ anchor: { row: 0, column }, end: { row: MAX_ROWS - 1, column } });
  }
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

const rowNumber = (_h: unknown, { model }: { model: Record<string, number> }): string =>
  String((model['row'] ?? 0) + 1);

/** A number that differs, as good as always, when the list does. */
const hash = (list: Iterable<unknown>): number => {
  let sum = 0;
  for (const item of list)
    for (const part of Array.isArray(item) ? item : [item]) sum = (sum * 31 + Number(part)) | 0;
  return sum;
};
