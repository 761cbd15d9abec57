import type { OpenDocument } from '../OpenDocument';
import { cellView, type CellView } from './cellView';
import type { SheetLayout } from './SheetLayout';

const CACHED_CELLS = 20_000;
const NEIGHBOURS = 30;

/** The looks of the cells in view, kept until something changes: scrolling back costs nothing. */
export class CellViews {
  private readonly known = new Map<number, CellView>();

  constructor(private readonly document: OpenDocument) {}

  clear(): void {
    this.known.clear();
  }

  at(row: number, column: number): CellView {
    const key = row * 16_384 + column;
    const known = this.known.get(key);
    if (known) return known;
    if (this.known.size > CACHED_CELLS) this.known.clear();
    const { workbook, sheet, language } = this.document;
    const view = cellView(workbook, sheet, row, column, language);
    this.known.set(key, view);
    return view;
  }

  /** Width in pixels of the empty cells right of a cell, as far as a text may run on. */
  roomRightOf(row: number, column: number, layout: SheetLayout): number {
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
