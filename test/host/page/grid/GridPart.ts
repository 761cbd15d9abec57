import { bottomOf, rightOf, type Area } from '../../model/Area';
import { make } from '../element';
import type { Axis } from './Axis';

/** Draws one cell; `box` is the CSS that puts it in its place. */
export type DrawCell = (cell: HTMLElement, row: number, column: number, box: string) => void;

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export const place = (element: HTMLElement, { left, top, width, height }: Box): void => {
  Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
  Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
};

/** Columns are drawn by so many at a time: moving sideways then draws anew only now and then. */
const COLUMNS_AT_A_TIME = 4;

/**
 * One part of the sheet that scrolls as a whole: frozen cells, the others, or their headings. Only what is in view
 * exists; a row that leaves it comes back as one that enters.
 */
export class GridPart {
  readonly element = make('div', { className: 'part' });
  /** As large as all cells of the part; what lies over the cells is put here. */
  readonly layer = make('div', { className: 'layer' });
  private readonly rowsDrawn = new Map<number, HTMLElement>();
  private rows: Axis;
  private columns: Axis;
  private merges: Area[] = [];
  private size = { width: 0, height: 0 };
  private offset = { x: 0, y: 0 };
  private firstColumn = 0;
  private lastColumn = -1;

  constructor(
    nothing: Axis,
    private readonly drawCell: DrawCell,
  ) {
    this.rows = nothing;
    this.columns = nothing;
    this.element.append(this.layer);
  }

  use(rows: Axis, columns: Axis, merges: Area[]): void {
    [this.rows, this.columns, this.merges] = [rows, columns, merges];
    Object.assign(this.layer.style, { width: `${columns.size}px`, height: `${rows.size}px` });
    this.lastColumn = -1;
    this.removeMerges();
  }

  place(box: Box): void {
    this.size = box;
    this.element.hidden = box.width <= 0 || box.height <= 0;
    place(this.element, box);
  }

  /** Draws every cell in view anew. */
  redraw(): void {
    this.lastColumn = -1;
    this.scrollTo(this.offset.x, this.offset.y);
  }

  /** Brings other pixels to the part's left upper corner. */
  scrollTo(x: number, y: number): void {
    this.offset = { x, y };
    if (this.element.hidden || this.rows.size === 0 || this.columns.size === 0) {
      this.rowsDrawn.clear();
      return this.layer.replaceChildren();
    }
    this.layer.style.transform = `translate(${-x}px, ${-y}px)`;
    const chunk = COLUMNS_AT_A_TIME;
    const firstColumn = Math.floor(this.columns.positionAt(x) / chunk) * chunk;
    const lastInView = this.columns.positionAt(x + this.size.width - 1);
    const lastColumn = Math.min(this.columns.shown.length, Math.ceil((lastInView + 1) / chunk) * chunk) - 1;
    const isOther = firstColumn !== this.firstColumn || lastColumn !== this.lastColumn;
    [this.firstColumn, this.lastColumn] = [firstColumn, lastColumn];
    const hasMoved = this.drawRows(
      this.rows.positionAt(y),
      this.rows.positionAt(y + this.size.height - 1),
      isOther,
    );
    if (this.merges.length > 0 && (isOther || hasMoved)) this.drawMerges();
  }

  private drawRows(first: number, last: number, all: boolean): boolean {
    const spare: HTMLElement[] = [];
    for (const [position, row] of this.rowsDrawn) {
      if (!all && position >= first && position <= last) continue;
      this.rowsDrawn.delete(position);
      spare.push(row);
    }
    let isNew = false;
    for (let position = first; position <= last; position++) {
      if (this.rowsDrawn.has(position)) continue;
      isNew = true;
      const row = spare.pop() ?? this.newRow();
      this.rowsDrawn.set(position, row);
      this.drawRow(row, position);
    }
    for (const row of spare) row.remove();
    return isNew;
  }

  private newRow(): HTMLElement {
    const row = make('div', { className: 'row', role: 'row' });
    this.layer.append(row);
    return row;
  }

  private drawRow(element: HTMLElement, position: number): void {
    const row = this.rows.shown[position] ?? 0;
    const top = this.rows.startAt(position);
    const height = this.rows.startAt(position + 1) - top;
    element.style.cssText = `top:${top}px;height:${height}px`;
    element.ariaRowIndex = String(row + 2);
    const count = this.lastColumn - this.firstColumn + 1;
    while (element.childElementCount > count) element.lastElementChild?.remove();
    while (element.childElementCount < count) element.append(make('div', {}));
    let cell = element.firstElementChild;
    for (let at = this.firstColumn; at <= this.lastColumn && cell instanceof HTMLElement; at++) {
      const left = this.columns.startAt(at);
      const box = `left:${left}px;width:${this.columns.startAt(at + 1) - left}px;`;
      this.drawCell(cell, row, this.columns.shown[at] ?? 0, box);
      cell = cell.nextElementSibling;
    }
  }

  private removeMerges(): void {
    for (const old of this.layer.querySelectorAll(':scope > .merged')) old.remove();
  }

  /** A merged cell lies over the cells that it covers. */
  private drawMerges(): void {
    this.removeMerges();
    const [top, bottom] = [this.offset.y, this.offset.y + this.size.height];
    const [left, right] = [this.offset.x, this.offset.x + this.size.width];
    for (const area of this.merges) {
      const y = this.rows.extentOf(area.row, bottomOf(area));
      const x = this.columns.extentOf(area.column, rightOf(area));
      const isInView =
        y.start < bottom && y.start + y.size > top && x.start < right && x.start + x.size > left;
      if (!isInView || y.size <= 0 || x.size <= 0) continue;
      const cell = make('div', {});
      const box = `left:${x.start}px;width:${x.size}px;top:${y.start}px;height:${y.size}px;`;
      this.drawCell(cell, area.row, area.column, box);
      cell.classList.add('merged');
      this.layer.append(cell);
    }
  }
}
