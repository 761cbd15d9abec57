import { ApiError } from '../engine/ApiError';
import { addTable } from '../model/addTable';
import { findTable, sheetById, tablesOn } from '../model/find';
import type { Sheet } from '../model/Sheet';
import { flag, wholeNumber } from './arguments';
import { ExcelCollection } from './ExcelObject';
import type { Host } from './Host';
import { rangeAt } from './rangeAt';
import { EventType, WHOLE_WORKBOOK } from './Subscriptions';
import { Table } from './Table';

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends ExcelCollection<Table> {
  readonly className = 'TableCollection';

  constructor(
    host: Host,
    private readonly sheet?: Sheet,
  ) {
    super(host);
  }

  list(): Table[] {
    const tables = this.sheet ? tablesOn(this.book, this.sheet) : this.book.tables;
    return tables.map((table) => new Table(this.host, table));
  }

  get Count() {
    return this.list().length;
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const active = sheetById(this.book, this.book.activeSheet);
    const { sheet, area } = rangeAt(this.host, this.sheet ?? active, address);
    return new Table(this.host, addTable(this.book, sheet, area, flag(hasHeaders, 'hasHeaders')));
  }

  GetItem(key: unknown): Table {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new ApiError('ItemNotFound', `table ${String(key)}`);
    return found;
  }

  GetItemOrNullObject(key: unknown): Table | null {
    const table = findTable(this.book, String(key));
    return table && (!this.sheet || table.sheet === this.sheet.id) ? new Table(this.host, table) : null;
  }

  GetItemAt(index: unknown): Table {
    const found = this.list()[wholeNumber(index)];
    if (!found) throw new ApiError('InvalidArgument', `table ${String(index)}`);
    return found;
  }

  private get target(): string {
    return this.sheet?.id ?? WHOLE_WORKBOOK;
  }
  _RegisterDataChangedEvent(): void {
    this.host.subscriptions.add(EventType.tableChanged, this.target);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.subscriptions.remove(EventType.tableChanged, this.target);
  }
  _RegisterAddedEvent(): void {
    this.host.subscriptions.add(EventType.tableAdded, this.target);
  }
  _UnregisterAddedEvent(): void {
    this.host.subscriptions.remove(EventType.tableAdded, this.target);
  }
  _RegisterDeletedEvent(): void {
    this.host.subscriptions.add(EventType.tableDeleted, this.target);
  }
  _UnregisterDeletedEvent(): void {
    this.host.subscriptions.remove(EventType.tableDeleted, this.target);
  }
}
