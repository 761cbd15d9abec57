import { autofitColumns, autofitRows } from '../model/autofit';
import { ApiError } from '../engine/ApiError';
import { bottomOf, isWholeColumns, rightOf } from '../model/Area';
import type { CellStyle } from '../model/CellStyle';
import { changeStyle } from '../model/changeStyle';
import { requireAllowed } from '../model/protection';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../model/Sheet';
import { choice, flag, positive, wholeNumber } from './arguments';
import { ExcelObject } from './ExcelObject';
import { FormatProtection } from './FormatProtection';
import type { Host, RangeObject } from './Host';
import { RangeBorderCollection } from './RangeBorderCollection';
import { RangeFill } from './RangeFill';
import { RangeFont } from './RangeFont';
import { styleOf } from './styleOf';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

const shared = (values: number[]): number | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

export class RangeFormat extends ExcelObject {
  readonly className = 'RangeFormat';

  constructor(
    host: Host,
    private readonly range: RangeObject,
  ) {
    super(host);
  }

  private change(part: Partial<CellStyle>): void {
    changeStyle(this.book, this.range.sheet, this.range.area, part);
  }

  get Fill() {
    return new RangeFill(this.host, this.range);
  }
  get Font() {
    return new RangeFont(this.host, this.range);
  }
  get Borders() {
    return new RangeBorderCollection(this.host, this.range);
  }
  get Protection() {
    return new FormatProtection(this.host, this.range);
  }

  get WrapText(): unknown {
    return styleOf(this.book, this.range, 'wrap');
  }
  set WrapText(value: unknown) {
    this.change({ wrap: flag(value) });
  }

  get HorizontalAlignment(): unknown {
    return styleOf(this.book, this.range, 'horizontal');
  }
  set HorizontalAlignment(value: unknown) {
    this.change({ horizontal: choice(value, HORIZONTAL) });
  }

  get VerticalAlignment(): unknown {
    return styleOf(this.book, this.range, 'vertical');
  }
  set VerticalAlignment(value: unknown) {
    this.change({ vertical: choice(value, VERTICAL) });
  }

  get IndentLevel(): unknown {
    return styleOf(this.book, this.range, 'indent');
  }
  set IndentLevel(value: unknown) {
    this.change({ indent: wholeNumber(value) });
  }

  /** Points; `null` when the columns differ. */
  get ColumnWidth(): unknown {
    const { sheet, area } = this.range;
    return shared(
      numbers(area.column, rightOf(area)).map(
        (column) => sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH,
      ),
    );
  }
  set ColumnWidth(value: unknown) {
    const { sheet, area } = this.range;
    requireAllowed(sheet, 'allowFormatColumns');
    const width = positive(value);
    for (const column of numbers(area.column, rightOf(area))) sheet.columnWidths.set(column, width);
    this.touch(sheet);
  }

  /** Points; `null` when the rows differ. */
  get RowHeight(): unknown {
    const { sheet, area } = this.range;
    if (isWholeColumns(area)) return sheet.rowHeights.size === 0 ? DEFAULT_ROW_HEIGHT : null;
    return shared(
      numbers(area.row, bottomOf(area)).map((row) => sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT),
    );
  }
  set RowHeight(value: unknown) {
    const { sheet, area } = this.range;
    requireAllowed(sheet, 'allowFormatRows');
    const height = positive(value);
    if (height > 409) throw new ApiError('InvalidArgument', 'a row is at most 409 points high');
    if (isWholeColumns(area)) throw new ApiError('NotImplemented', 'row height of a whole sheet');
    for (const row of numbers(area.row, bottomOf(area))) sheet.rowHeights.set(row, height);
    this.touch(sheet);
  }

  AutofitColumns(): void {
    autofitColumns(this.book, this.range.sheet, this.range.area);
  }

  AutofitRows(): void {
    autofitRows(this.book, this.range.sheet, this.range.area);
  }
}
