import { ApiError } from '../engine/ApiError';
import { sheetById } from '../model/find';
import type { Area } from '../model/Area';
import type { Pivot } from '../model/Pivot';
import { pivotGrid, refreshPivot } from '../model/refreshPivot';
import { choice, flag, text } from './arguments';
import { ExcelObject } from './ExcelObject';
import type { Host, RangeObject } from './Host';

export class PivotLayout extends ExcelObject {
  readonly className = 'PivotLayout';

  constructor(
    host: Host,
    private readonly pivot: Pivot,
  ) {
    super(host);
  }

  private change(part: Partial<Pivot['layout']>): void {
    Object.assign(this.pivot.layout, part);
    refreshPivot(this.book, this.pivot);
  }

  get LayoutType(): unknown {
    return this.pivot.layout.layoutType;
  }
  set LayoutType(value: unknown) {
    this.change({ layoutType: choice(value, ['Compact', 'Tabular', 'Outline']) });
  }
  get ShowRowGrandTotals(): unknown {
    return this.pivot.layout.showRowGrandTotals;
  }
  set ShowRowGrandTotals(value: unknown) {
    this.change({ showRowGrandTotals: flag(value) });
  }
  get ShowColumnGrandTotals(): unknown {
    return this.pivot.layout.showColumnGrandTotals;
  }
  set ShowColumnGrandTotals(value: unknown) {
    this.change({ showColumnGrandTotals: flag(value) });
  }
  get SubtotalLocation(): unknown {
    return this.pivot.layout.subtotalLocation;
  }
  set SubtotalLocation(value: unknown) {
    this.change({ subtotalLocation: choice(value, ['AtTop', 'AtBottom', 'Off']) });
  }
  get EmptyCellText(): unknown {
    return this.pivot.layout.emptyCellText;
  }
  set EmptyCellText(value: unknown) {
    this.change({ emptyCellText: text(value) });
  }
  get FillEmptyCells(): unknown {
    return this.pivot.layout.fillEmptyCells;
  }
  set FillEmptyCells(value: unknown) {
    this.change({ fillEmptyCells: flag(value) });
  }
  get AutoFormat(): unknown {
    return this.pivot.layout.autoFormat;
  }
  set AutoFormat(value: unknown) {
    this.change({ autoFormat: flag(value) });
  }
  get PreserveFormatting(): unknown {
    return this.pivot.layout.preserveFormatting;
  }
  set PreserveFormatting(value: unknown) {
    this.change({ preserveFormatting: flag(value) });
  }

  private range(area: Area): RangeObject {
    return this.host.range(sheetById(this.book, this.pivot.sheet), area);
  }

  /** Where the parts stand. A pivot without fields has no ranges: Excel throws as well (office-js issue 2926). */
  private parts(): { drawn: Area; body: Area; headerRows: number; labelColumns: number } {
    const { drawn } = this.pivot;
    if (!drawn) throw new ApiError('GeneralException', 'the pivot is empty');
    const { bodyRow, headerRows, labelColumns } = pivotGrid(this.book, this.pivot);
    const body = { ...drawn, row: drawn.row + bodyRow, rowCount: drawn.rowCount - bodyRow };
    return { drawn, body, headerRows, labelColumns };
  }

  /** Without the page filters. */
  GetRange(): RangeObject {
    return this.range(this.parts().body);
  }
  GetDataBodyRange(): RangeObject {
    const { body, headerRows, labelColumns } = this.parts();
    return this.range({
      row: body.row + headerRows,
      column: body.column + labelColumns,
      rowCount: body.rowCount - headerRows,
      columnCount: body.columnCount - labelColumns,
    });
  }
  GetRowLabelRange(): RangeObject {
    const { body, headerRows, labelColumns } = this.parts();
    const rowCount = body.rowCount - headerRows;
    return this.range({ ...body, row: body.row + headerRows, rowCount, columnCount: labelColumns });
  }
  GetColumnLabelRange(): RangeObject {
    const { body, headerRows, labelColumns } = this.parts();
    const columnCount = body.columnCount - labelColumns;
    return this.range({ ...body, column: body.column + labelColumns, columnCount, rowCount: headerRows });
  }
  GetFilterAxisRange(): RangeObject {
    const { drawn } = this.parts();
    if (this.pivot.filters.length === 0) throw new ApiError('ItemNotFound', 'no page filters');
    return this.range({ ...drawn, rowCount: this.pivot.filters.length, columnCount: 2 });
  }
}
