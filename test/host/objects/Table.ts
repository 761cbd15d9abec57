import { ApiError } from '../engine/ApiError';
import { clearCells } from '../model/clearCells';
import { sheetById } from '../model/find';
import { clearFilters, filterTable } from '../model/filterTable';
import { removeTable } from '../model/removeTable';
import { renameTable } from '../model/renameTable';
import { resizeTable } from '../model/resizeTable';
import { showTotals } from '../model/showTotals';
import { bodyArea, headerArea, totalsArea, type Table as Model } from '../model/Table';
import { flag, text } from './arguments';
import { AutoFilter } from './AutoFilter';
import { ExcelObject } from './ExcelObject';
import type { Host, RangeObject, TableObject } from './Host';
import { rangeAt } from './rangeAt';
import { EventType } from './Subscriptions';
import { TableColumnCollection } from './TableColumnCollection';
import { TableRowCollection } from './TableRowCollection';
import { TableSort } from './TableSort';

export class Table extends ExcelObject implements TableObject {
  readonly className = 'Table';

  constructor(
    host: Host,
    readonly model: Model,
  ) {
    super(host);
  }

  private get sheet() {
    return sheetById(this.book, this.model.sheet);
  }

  private setFlag(
    option:
      | 'showBandedRows'
      | 'showBandedColumns'
      | 'showFilterButton'
      | 'highlightFirstColumn'
      | 'highlightLastColumn',
    value: unknown,
  ): void {
    this.model[option] = flag(value);
    this.touch(this.sheet);
  }

  get Id() {
    return this.model.id;
  }
  get Name(): unknown {
    return this.model.name;
  }
  set Name(value: unknown) {
    renameTable(this.book, this.model, text(value, 'name'));
    this.touch(this.sheet);
  }
  get Style(): unknown {
    return this.model.style;
  }
  set Style(value: unknown) {
    this.model.style = text(value, 'style');
    this.touch(this.sheet);
  }
  get ShowHeaders(): unknown {
    return this.model.showHeaders;
  }
  set ShowHeaders(value: unknown) {
    if (!flag(value)) throw new ApiError('ApiNotFound', 'tables without headers');
  }
  get ShowTotals(): unknown {
    return this.model.showTotals;
  }
  set ShowTotals(value: unknown) {
    showTotals(this.book, this.model, flag(value));
  }
  get ShowBandedRows(): unknown {
    return this.model.showBandedRows;
  }
  set ShowBandedRows(value: unknown) {
    this.setFlag('showBandedRows', value);
  }
  get ShowBandedColumns(): unknown {
    return this.model.showBandedColumns;
  }
  set ShowBandedColumns(value: unknown) {
    this.setFlag('showBandedColumns', value);
  }
  get ShowFilterButton(): unknown {
    return this.model.showFilterButton;
  }
  set ShowFilterButton(value: unknown) {
    this.setFlag('showFilterButton', value);
  }
  get HighlightFirstColumn(): unknown {
    return this.model.highlightFirstColumn;
  }
  set HighlightFirstColumn(value: unknown) {
    this.setFlag('highlightFirstColumn', value);
  }
  get HighlightLastColumn(): unknown {
    return this.model.highlightLastColumn;
  }
  set HighlightLastColumn(value: unknown) {
    this.setFlag('highlightLastColumn', value);
  }

  get Columns() {
    return new TableColumnCollection(this.host, this.model);
  }
  get Rows() {
    return new TableRowCollection(this.host, this.model);
  }
  get Sort() {
    return new TableSort(this.host, this.model);
  }
  get AutoFilter() {
    return new AutoFilter(this.host, this.model);
  }
  get Worksheet() {
    return this.host.worksheet(this.sheet);
  }

  GetRange(): RangeObject {
    return this.host.range(this.sheet, this.model.area);
  }
  GetHeaderRowRange(): RangeObject {
    return this.host.range(this.sheet, headerArea(this.model));
  }
  GetDataBodyRange(): RangeObject {
    return this.host.range(this.sheet, bodyArea(this.model));
  }
  GetTotalRowRange(): RangeObject {
    const totals = totalsArea(this.model);
    if (!totals) throw new ApiError('InvalidOperation', 'no totals row');
    return this.host.range(this.sheet, totals);
  }

  Resize(range: unknown): void {
    const { sheet, area } = rangeAt(this.host, this.sheet, range);
    if (sheet !== this.sheet) throw new ApiError('InvalidArgument', 'another sheet');
    if (this.model.showTotals) throw new ApiError('InvalidArgument', 'the totals row is in the way');
    resizeTable(this.book, this.model, area);
  }
  ClearFilters(): void {
    clearFilters(this.book, this.model);
  }
  ReapplyFilters(): void {
    filterTable(this.book, this.model);
  }
  ConvertToRange(): RangeObject {
    const range = this.GetRange();
    removeTable(this.book, this.model);
    return range;
  }
  /** Its cells are emptied too. */
  Delete(): void {
    const { area } = this.model;
    removeTable(this.book, this.model);
    clearCells(this.book, this.sheet, area, 'All');
  }

  _RegisterDataChangedEvent(): void {
    this.host.subscriptions.add(EventType.tableChanged, this.model.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.subscriptions.remove(EventType.tableChanged, this.model.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.host.subscriptions.add(EventType.tableSelection, this.model.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.subscriptions.remove(EventType.tableSelection, this.model.id);
  }
}
