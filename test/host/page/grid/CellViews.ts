import type { OpenDocument } from '../OpenDocument';
import { textsIn } from '../texts';
import { cellView, type CellView } from './cellView';
import { cellClass, cellContent, cellCss, fillCell } from './drawCell';
import type { SheetLayout } from './SheetLayout';

const CACHED_CELLS = 20_000;
const NEIGHBOURS = 30;

interface Look {
  view: CellView;
  className: string;
  css: string;
}

/** The looks of the cells in view, kept until something changes: scrolling back costs nothing. */
export class CellViews {
  private readonly known = new Map<number, Look>();
  private readonly drawn = new WeakMap<HTMLElement, string>();

  constructor(private readonly document: OpenDocument) {}

  clear(): void {
    this.known.clear();
  }

  /** Makes an element look like a cell; `box` is the CSS that puts it in its place. */
  draw(cell: HTMLElement, row: number, column: number, box: string, layout: SheetLayout): void {
    const { view, className, css } = this.at(row, column);
    if (cell.role !== 'gridcell') cell.role = 'gridcell';
    const number = String(column + 2);
    if (cell.ariaColIndex !== number) cell.ariaColIndex = number;
    // Most cells of a row that comes in look like those of the row that went: the browser need not style them anew.
    const look = `${className} ${box}${css}`;
    if (this.drawn.get(cell) !== look) {
      this.drawn.set(cell, look);
      cell.className = className;
      cell.style.cssText = box + css;
    }
    const content = cellContent(view, this.widthOf(row, column, layout), () =>
      this.roomRightOf(row, column, layout),
    );
    fillCell(cell, view, content, textsIn(this.document.language).filterBy(view.text));
  }

  private at(row: number, column: number): Look {
    const key = row * 16_384 + column;
    const known = this.known.get(key);
    if (known) return known;
    if (this.known.size > CACHED_CELLS) this.known.clear();
    const { workbook, sheet, language } = this.document;
    const view = cellView(workbook, sheet, row, column, language);
    const look = { view, className: cellClass(view), css: cellCss(view, sheet.showGridlines) };
    this.known.set(key, look);
    return look;
  }

  private widthOf(row: number, column: number, layout: SheetLayout): number {
    const merge = this.document.sheet.merges.find((area) => area.row === row && area.column === column);
    let width = 0;
    for (let at = column; at < column + (merge?.columnCount ?? 1); at++) width += layout.widthOf(at);
    return width;
  }

  /** Width in pixels of the empty cells right of a cell, as far as a text may run on. */
  private roomRightOf(row: number, column: number, layout: SheetLayout): number {
    const columns = layout.frozenColumns.includes(column) ? layout.frozenColumns : layout.columns;
    const at = columns.indexOf(column);
    let room = 0;
    for (const neighbour of columns.slice(at + 1, at + NEIGHBOURS)) {
      if (this.document.workbook.calculation.valueAt(this.document.sheet.id, row, neighbour) !== null) break;
      room += layout.widthOf(neighbour);
    }
    return room;
  }
}
