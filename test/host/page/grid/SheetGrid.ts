import { bottomOf, MAX_COLUMNS, MAX_ROWS, rightOf, type Area } from '../../model/Area';
import { placeCharts } from '../charts/placeCharts';
import { make } from '../element';
import type { OpenDocument } from '../OpenDocument';
import { Axis } from './Axis';
import { CellViews } from './CellViews';
import { drawHeading } from './drawHeading';
import { GridPart, place, type Box } from './GridPart';
import { mergedAt } from './mergedAt';
import { areaOf, type Place, type Selection } from './moveSelection';
import { HEADING_HEIGHT, HEADING_WIDTH, layoutSheet, type SheetLayout } from './SheetLayout';

/** What stands under a point of the sheet; row or column -1 is a heading. */
export interface Hit extends Place {
  /** Pixels from the point to the right and the lower edge of the cell. */
  toRight: number;
  toBottom: number;
}

/** Along each direction: the heading, what is frozen, and what scrolls. */
type Bands = readonly [Axis, Axis, Axis];

const heading = (size: number): Axis => new Axis([-1], () => size);
const nothing = new Axis([], () => 0);
const bands = [0, 1, 2] as const;

/**
 * The open sheet on the screen: draws what is in view, and knows where each cell stands. The scroll bars move an empty
 * box of the sheet's size; over it sticks the view, whose parts are drawn in the event that scrolls: a box whose content
 * the browser moves by itself shows blanks until the next cells are drawn.
 */
export class SheetGrid {
  readonly scroller = make('div', { className: 'scroller', tabIndex: -1 });
  private readonly extent = make('div', { className: 'extent' });
  private readonly view = make('div', { className: 'sheet-view', role: 'grid' });
  private readonly parts: GridPart[][];
  private readonly views: CellViews;
  private readonly marks = new Map<string, Area | null>();
  private readonly scrolledTo = new Map<string, { left: number; top: number }>();
  private layout: SheetLayout;
  private rows: Bands = [nothing, nothing, nothing];
  private columns: Bands = [nothing, nothing, nothing];
  private shownSheet = '';

  constructor(
    host: HTMLElement,
    private readonly open: OpenDocument,
    scrolled: () => void,
  ) {
    this.views = new CellViews(open);
    this.layout = layoutSheet(open.workbook, open.sheet);
    const draw = (cell: HTMLElement, row: number, column: number, box: string): void => {
      if (row < 0 || column < 0) drawHeading(cell, this.open, this.selected, row, column, box);
      else this.views.draw(cell, row, column, box, this.layout);
    };
    this.parts = bands.map(() => bands.map(() => new GridPart(nothing, draw)));
    this.view.append(...this.parts.flat().map(({ element }) => element));
    this.extent.append(this.view);
    this.scroller.append(this.extent);
    this.scroller.addEventListener('scroll', () => {
      this.paint();
      scrolled();
    });
    new ResizeObserver(() => this.arrange()).observe(this.scroller);
    host.append(this.scroller);
    this.draw();
  }

  get shape(): SheetLayout {
    return this.layout;
  }

  get rowsPerPage(): number {
    const [top] = this.rows[2].shown;
    const last = this.rows[2].positionAt(this.scroller.scrollTop + this.roomFor.height - 1);
    const first = this.rows[2].positionAt(this.scroller.scrollTop);
    return top === undefined ? 1 : Math.max(1, last - first);
  }

  /** Draws anew what is in view. */
  draw(): void {
    const { workbook, sheet } = this.open;
    this.views.clear();
    this.layout = layoutSheet(workbook, sheet);
    const { frozenRows, rows, frozenColumns, columns, heightOf, widthOf } = this.layout;
    this.rows = [heading(HEADING_HEIGHT), new Axis(frozenRows, heightOf), new Axis(rows, heightOf)];
    this.columns = [heading(HEADING_WIDTH), new Axis(frozenColumns, widthOf), new Axis(columns, widthOf)];
    this.view.ariaLabel = sheet.name;
    this.view.ariaRowCount = String(rows.length + frozenRows.length + 1);
    this.view.ariaColCount = String(columns.length + frozenColumns.length + 1);
    this.each((part, r, c) => part.use(this.rows[r], this.columns[c], r > 0 && c > 0 ? sheet.merges : []));
    this.arrange();
    this.returnTo(sheet.id);
  }

  /** Marks the selected cells, and brings `end` in view. */
  show(selection: Selection): void {
    this.mark('selection', areaOf(selection));
    this.mark('active-cell', mergedAt(this.open.sheet, selection.anchor));
    this.each((part, r, c) => {
      if ((r === 0) !== (c === 0)) part.redraw();
    });
    const runsToTheEdge = selection.end.row === MAX_ROWS - 1 || selection.end.column === MAX_COLUMNS - 1;
    if (!runsToTheEdge) this.bringIntoView(selection.end);
  }

  /** Draws a frame of a kind around cells, or takes it away. */
  mark(kind: string, area: Area | null): void {
    this.marks.set(kind, area);
    this.each((part, r, c) => {
      if (r === 0 || c === 0) return;
      const known = part.layer.querySelector<HTMLElement>(`:scope > .${kind}`);
      if (
        !area ||
        !this.columns[c].meets(area.column, rightOf(area)) ||
        !this.rows[r].meets(area.row, bottomOf(area))
      )
        return known?.remove();
      const frame = known ?? make('div', { className: `frame ${kind}` });
      if (!known) part.layer.append(frame);
      const x = this.columns[c].extentOf(area.column, rightOf(area));
      const y = this.rows[r].extentOf(area.row, bottomOf(area));
      place(frame, { left: x.start, top: y.start, width: x.size, height: y.size });
    });
  }

  /** Where a cell stands in the page; `null` when it is out of view. */
  boxOf(at: Place): DOMRect | null {
    const area = mergedAt(this.open.sheet, at);
    const r = this.rows[1].has(at.row) ? 1 : 2;
    const c = this.columns[1].has(at.column) ? 1 : 2;
    const part = this.parts[r]?.[c]?.element.getBoundingClientRect();
    if (!part || !this.rows[r].has(at.row) || !this.columns[c].has(at.column)) return null;
    const x = this.columns[c].extentOf(area.column, rightOf(area));
    const y = this.rows[r].extentOf(area.row, bottomOf(area));
    const left = part.left + x.start - (c === 2 ? this.scroller.scrollLeft : 0);
    const top = part.top + y.start - (r === 2 ? this.scroller.scrollTop : 0);
    const isInView =
      left < part.right && top < part.bottom && left + x.size > part.left && top + y.size > part.top;
    return isInView ? new DOMRect(left, top, x.size - 1, y.size - 1) : null;
  }

  /** What stands under a point of the page, or nearest to it. */
  hit(clientX: number, clientY: number): Hit {
    const { left, top } = this.view.getBoundingClientRect();
    const along = (axes: Bands, at: number, scrolled: number): { index: number; rest: number } => {
      const [head, frozen, rest] = axes;
      if (at < head.size) return { index: -1, rest: head.size - at };
      const isFrozen = at < head.size + frozen.size;
      const axis = isFrozen ? frozen : rest;
      const pixel = at - head.size - (isFrozen ? 0 : frozen.size - scrolled);
      const position = axis.positionAt(pixel);
      return { index: axis.shown[position] ?? 0, rest: axis.startAt(position + 1) - pixel };
    };
    const x = along(this.columns, clientX - left, this.scroller.scrollLeft);
    const y = along(this.rows, clientY - top, this.scroller.scrollTop);
    return { row: y.index, column: x.index, toRight: x.rest, toBottom: y.rest };
  }

  bringIntoView({ row, column }: Place): void {
    const { width, height } = this.roomFor;
    const shift = (axis: Axis, index: number, at: number, room: number): number => {
      if (!axis.has(index)) return at;
      const { start, size } = axis.extentOf(index, index);
      return start < at ? start : Math.max(at, Math.min(start, start + size - room));
    };
    const top = shift(this.rows[2], row, this.scroller.scrollTop, height);
    const left = shift(this.columns[2], column, this.scroller.scrollLeft, width);
    if (top !== this.scroller.scrollTop || left !== this.scroller.scrollLeft)
      this.scroller.scrollTo(left, top);
  }

  private get selected(): Area | null {
    return this.marks.get('selection') ?? null;
  }

  /** The place for the cells that scroll. */
  private get roomFor(): Box {
    const left = this.columns[0].size + this.columns[1].size;
    const top = this.rows[0].size + this.rows[1].size;
    const { clientWidth, clientHeight } = this.scroller;
    return { left, top, width: clientWidth - left, height: clientHeight - top };
  }

  /** Gives each part its place; the frozen ones never take the whole view. */
  private arrange(): void {
    const { clientWidth, clientHeight } = this.scroller;
    place(this.view, { left: 0, top: 0, width: clientWidth, height: clientHeight });
    const room = this.roomFor;
    const [head, frozen] = [this.columns[0].size, this.columns[1].size];
    const [lines, above] = [this.rows[0].size, this.rows[1].size];
    const across = [
      [0, head],
      [head, frozen],
      [room.left, room.width],
    ] as const;
    const down = [
      [0, lines],
      [lines, above],
      [room.top, room.height],
    ] as const;
    this.each((part, r, c) => {
      part.place({ left: across[c][0], width: across[c][1], top: down[r][0], height: down[r][1] });
      part.element.classList.toggle('last-frozen-row', r === 1);
      part.element.classList.toggle('last-frozen-column', c === 1);
    });
    const [width, height] = [room.left + this.columns[2].size, room.top + this.rows[2].size];
    Object.assign(this.extent.style, { width: `${width}px`, height: `${height}px` });
    for (const [kind, area] of this.marks) this.mark(kind, area);
    this.each(({ layer }, r, c) => {
      if (r > 0 && c > 0) placeCharts(layer, this.open, this.layout, { rows: r === 1, columns: c === 1 });
    });
    this.paint();
  }

  /** Each sheet is shown again as it was left. */
  private returnTo(sheet: string): void {
    if (this.shownSheet === sheet) return;
    this.shownSheet = sheet;
    const { left, top } = this.scrolledTo.get(sheet) ?? { left: 0, top: 0 };
    this.scroller.scrollTo(left, top);
  }

  private paint(): void {
    const { scrollLeft: left, scrollTop: top } = this.scroller;
    if (this.shownSheet === this.open.sheet.id) this.scrolledTo.set(this.shownSheet, { left, top });
    this.each((part, r, c) => part.scrollTo(c === 2 ? left : 0, r === 2 ? top : 0));
  }

  private each(act: (part: GridPart, row: 0 | 1 | 2, column: 0 | 1 | 2) => void): void {
    for (const r of bands) {
      for (const c of bands) {
        const part = this.parts[r]?.[c];
        if (part) act(part, r, c);
      }
    }
  }
}
