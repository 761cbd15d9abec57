import { MAX_COLUMNS, MAX_ROWS } from '../../model/Area';
import type { Place, Selection } from './moveSelection';
import type { Hit, SheetGrid } from './SheetGrid';

export interface PointerWishes {
  /** The pointer came down somewhere in the sheet. */
  touched(): void;
  selected(selection: Selection): void;
  /** The active cell, from which Shift extends. */
  anchor(): Place;
  /** A cell was double-clicked. */
  edit(): void;
  /** A link was clicked. */
  follow(place: Place): void;
  /** The button in a table's header cell was clicked. */
  filter(place: Place): void;
  /** An edge of a heading is being dragged, or, when the size before is told, was let go; pixels. */
  resized(what: 'row' | 'column', index: number, size: number, before?: number): void;
  /** An edge of a column's heading was double-clicked. */
  fit(column: number): void;
}

const EDGE = 5;
const SMALLEST = 4;

const isOn = (event: Event, selector: string): boolean =>
  event.target instanceof Element && event.target.closest(selector) !== null;

/** What the pointer does in the sheet: selects cells, rows and columns, drags their edges, presses buttons and links. */
export class GridPointer {
  constructor(
    private readonly grid: SheetGrid,
    private readonly wishes: PointerWishes,
  ) {
    const { scroller } = grid;
    scroller.addEventListener('pointerdown', (event) => this.onDown(event));
    // The keyboard stays with the sheet's input.
    scroller.addEventListener('mousedown', (event) => event.preventDefault());
    scroller.addEventListener('pointermove', (event) => this.showEdge(event));
    scroller.addEventListener('dblclick', (event) => this.onDoubleClick(event));
    scroller.addEventListener('click', (event) => {
      if (isOn(event, '.filter-button')) wishes.filter(this.at(event));
      else if (isOn(event, '.link')) wishes.follow(this.at(event));
    });
  }

  private at(event: MouseEvent): Hit {
    return this.grid.hit(event.clientX, event.clientY);
  }

  /** The row or column whose edge is under the pointer. */
  private edgeAt(event: MouseEvent): { what: 'row' | 'column'; index: number; size: number } | null {
    const { row, column, toRight, toBottom } = this.at(event);
    if (row < 0 && column >= 0 && toRight <= EDGE) {
      return { what: 'column', index: column, size: this.grid.shape.widthOf(column) };
    }
    if (column < 0 && row >= 0 && toBottom <= EDGE) {
      return { what: 'row', index: row, size: this.grid.shape.heightOf(row) };
    }
    return null;
  }

  private showEdge(event: PointerEvent): void {
    const edge = event.buttons === 0 ? this.edgeAt(event) : null;
    const { row, column } = this.at(event);
    const cursor = edge ? `${edge.what}-resize` : row < 0 || column < 0 ? 'default' : 'cell';
    if (event.buttons === 0) this.grid.scroller.style.cursor = cursor.replace('column', 'col');
  }

  private onDoubleClick(event: MouseEvent): void {
    const { row, column } = this.at(event);
    const edge = this.edgeAt(event);
    if (edge?.what === 'column') this.wishes.fit(edge.index);
    else if (row >= 0 && column >= 0 && !isOn(event, '.filter-button')) this.wishes.edit();
  }

  private onDown(event: PointerEvent): void {
    if (event.button !== 0 || !isOn(event, '.sheet-view')) return;
    this.wishes.touched();
    const edge = this.edgeAt(event);
    if (edge) return this.dragEdge(event, edge);
    const hit = this.at(event);
    const down = { row: Math.max(0, hit.row), column: Math.max(0, hit.column) };
    const anchor = event.shiftKey ? this.wishes.anchor() : down;
    const select = (to: Place) => this.wishes.selected(whole(hit, anchor, to));
    select(down);
    if (!isOn(event, '.filter-button')) this.follow(event, select);
  }

  /** Extends the selection to the cell under the pointer until it comes up; beyond the edge the sheet scrolls along. */
  private follow(down: PointerEvent, select: (to: Place) => void): void {
    let [x, y] = [down.clientX, down.clientY];
    let before = '';
    const extend = () => {
      const { row, column } = this.grid.hit(x, y);
      if (`${row},${column}` === before) return;
      before = `${row},${column}`;
      select({ row: Math.max(0, row), column: Math.max(0, column) });
    };
    extend();
    const { scroller } = this.grid;
    const scrolling = setInterval(() => {
      const { left, right, top, bottom } = scroller.getBoundingClientRect();
      const beyond = (at: number, low: number, high: number) =>
        Math.min(0, at - low) + Math.max(0, at - high);
      const by = { left: beyond(x, left, right - 12), top: beyond(y, top, bottom - 12) };
      if (by.left === 0 && by.top === 0) return;
      scroller.scrollBy(by);
      extend();
    }, 50);
    this.whileDown(
      (event) => {
        [x, y] = [event.clientX, event.clientY];
        extend();
      },
      () => clearInterval(scrolling),
    );
  }

  private dragEdge(down: PointerEvent, edge: { what: 'row' | 'column'; index: number; size: number }): void {
    const { what, index } = edge;
    const sizeAt = (event: PointerEvent): number => {
      const moved = what === 'row' ? event.clientY - down.clientY : event.clientX - down.clientX;
      return Math.max(SMALLEST, edge.size + moved);
    };
    let last = edge.size;
    this.whileDown(
      (event) => {
        last = sizeAt(event);
        this.wishes.resized(what, index, last);
      },
      () => {
        if (last !== edge.size) this.wishes.resized(what, index, last, edge.size);
      },
    );
  }

  private whileDown(move: (event: PointerEvent) => void, up: () => void): void {
    // A frame under the pointer would swallow its moves.
    document.body.classList.add('resizing');
    const stop = new AbortController();
    const end = () => {
      document.body.classList.remove('resizing');
      stop.abort();
      up();
    };
    document.addEventListener('pointermove', move, { signal: stop.signal });
    document.addEventListener('pointerup', end, { signal: stop.signal });
    document.addEventListener('pointercancel', end, { signal: stop.signal });
  }
}

/** From a heading whole rows or columns are selected, from the corner everything. */
const whole = (pressed: Place, anchor: Place, to: Place): Selection => {
  const isRows = pressed.column < 0;
  const isColumns = pressed.row < 0;
  return {
    anchor: { row: isColumns ? 0 : anchor.row, column: isRows ? 0 : anchor.column },
    end: { row: isColumns ? MAX_ROWS - 1 : to.row, column: isRows ? MAX_COLUMNS - 1 : to.column },
  };
};
