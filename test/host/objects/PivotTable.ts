import { ApiError } from '../engine/ApiError';
import { addressOf, quotedSheetName } from '../model/address';
import { clearCells } from '../model/clearCells';
import { findPivot, findTable, sheetById } from '../model/find';
import type { Pivot } from '../model/Pivot';
import { refreshPivot } from '../model/refreshPivot';
import { flag, text } from './arguments';
import { DataPivotHierarchyCollection } from './DataPivotHierarchyCollection';
import { ExcelObject } from './ExcelObject';
import type { Host } from './Host';
import { AxisHierarchyCollection } from './AxisHierarchyCollection';
import { PivotHierarchyCollection } from './PivotHierarchyCollection';
import { PivotLayout } from './PivotLayout';

export class PivotTable extends ExcelObject {
  readonly className = 'PivotTable';

  constructor(
    host: Host,
    private readonly pivot: Pivot,
  ) {
    super(host);
  }

  get Id() {
    return this.pivot.id;
  }
  get Name(): unknown {
    return this.pivot.name;
  }
  set Name(value: unknown) {
    const name = text(value, 'name');
    const taken = findPivot(this.book, name);
    if (taken && taken !== this.pivot) throw new ApiError('ItemAlreadyExists', `pivot "${name}"`);
    this.pivot.name = name;
  }
  get RefreshOnOpen(): unknown {
    return this.pivot.refreshOnOpen;
  }
  set RefreshOnOpen(value: unknown) {
    this.pivot.refreshOnOpen = flag(value);
  }
  get UseCustomSortLists(): unknown {
    return this.pivot.useCustomSortLists;
  }
  set UseCustomSortLists(value: unknown) {
    this.pivot.useCustomSortLists = flag(value);
  }

  get Worksheet() {
    return this.host.worksheet(sheetById(this.book, this.pivot.sheet));
  }
  get Hierarchies() {
    return new PivotHierarchyCollection(this.host, this.pivot);
  }
  get RowHierarchies() {
    return new AxisHierarchyCollection(this.host, this.pivot, 'rows');
  }
  get ColumnHierarchies() {
    return new AxisHierarchyCollection(this.host, this.pivot, 'columns');
  }
  get FilterHierarchies() {
    return new AxisHierarchyCollection(this.host, this.pivot, 'filters');
  }
  get DataHierarchies() {
    return new DataPivotHierarchyCollection(this.host, this.pivot);
  }
  get Layout() {
    return new PivotLayout(this.host, this.pivot);
  }

  GetDataSourceString(): string {
    const { source } = this.pivot;
    if (source.kind === 'table') return findTable(this.book, source.table)?.name ?? '';
    const sheet = sheetById(this.book, source.sheet);
    return `${quotedSheetName(sheet.name)}!${addressOf(source.area)}`;
  }

  Refresh(): void {
    refreshPivot(this.book, this.pivot);
  }
  Delete(): void {
    const { drawn } = this.pivot;
    this.book.pivots = this.book.pivots.filter((pivot) => pivot !== this.pivot);
    if (drawn) clearCells(this.book, sheetById(this.book, this.pivot.sheet), drawn, 'All');
  }
}
