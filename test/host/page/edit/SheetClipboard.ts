import { bottomOf, intersection, rightOf, type Area } from '../../model/Area';
import type { OpenDocument } from '../OpenDocument';
import { cellView } from '../grid/cellView';
import { fromClipboard, toClipboard, toHtml } from '../grid/clipboardText';
import { pasteCells, type CopiedCells } from './pasteCells';
import { shownRows } from './shownRows';

/**
 * Copying, cutting and pasting. To other programs cells go as text and as a table; within the workbook with their
 * formulas and formats, as long as the clipboard still holds what was copied here.
 */
export class SheetClipboard {
  private copied: (CopiedCells & { text: string }) | null = null;

  constructor(
    private readonly open: OpenDocument,
    /** Marks the cells that were copied. */
    private readonly mark: (area: Area | null) => void,
  ) {}

  /** Forgets what was copied, as Escape does. */
  forget(): void {
    this.copied = null;
    this.mark(null);
  }

  copy(data: DataTransfer, selected: Area, isCut: boolean): void {
    const { workbook, sheet, language } = this.open;
    const used = workbook.calculation.usedRange(sheet.id);
    const isWhole =
      bottomOf(selected) > (used ? bottomOf(used) : 0) || rightOf(selected) > (used ? rightOf(used) : 0);
    const area = isWhole ? used && intersection(used, selected) : selected;
    if (!area) return this.forget();
    const rows = shownRows(this.open, area);
    const texts = rows.map((row) =>
      Array.from(
        { length: area.columnCount },
        (_, at) => cellView(workbook, sheet, row, area.column + at, language).text,
      ),
    );
    const text = toClipboard(texts);
    data.setData('text/plain', text);
    data.setData('text/html', toHtml(texts));
    this.copied = { sheet: sheet.id, area, rows, isCut, text };
    this.mark(area);
  }

  /**
   * What the clipboard holds comes into the sheet; one copied cell fills the selection.
   * @param enter enters texts as typing does
   * @returns the cells to select
   */
  paste(data: DataTransfer, selected: Area, enter: (area: Area, texts: string[][]) => void): Area | null {
    const text = data.getData('text/plain').replace(/\r\n?/g, '\n');
    if (text === '' && !this.copied) return null;
    const { copied } = this;
    if (copied && (copied.text === text || copied.text === text.replace(/\n$/, ''))) {
      const area = pasteCells(this.open, copied, selected);
      if (copied.isCut) this.forget();
      return area;
    }
    this.forget();
    const cells = fromClipboard(text);
    const isOne = cells.length === 1 && cells[0]?.length === 1;
    const size = isOne ? selected : { rowCount: cells.length, columnCount: cells[0]?.length ?? 1 };
    const area = { ...selected, rowCount: size.rowCount, columnCount: size.columnCount };
    const rows = Array.from({ length: area.rowCount }, (_, r) =>
      Array.from({ length: area.columnCount }, (__, c) => cells[isOne ? 0 : r]?.[isOne ? 0 : c] ?? ''),
    );
    enter(area, rows);
    return area;
  }
}
