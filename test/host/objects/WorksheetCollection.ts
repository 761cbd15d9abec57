import { ApiError } from '../engine/ApiError';
import { findSheet, sheetById } from '../model/find';
import type { Sheet } from '../model/Sheet';
import { addSheet } from '../model/sheets';
import { text } from './arguments';
import { ExcelCollection } from './ExcelObject';
import { EventType, WHOLE_WORKBOOK } from './Subscriptions';
import { Worksheet } from './Worksheet';

export class WorksheetCollection extends ExcelCollection<Worksheet> {
  readonly className = 'WorksheetCollection';

  list(): Worksheet[] {
    return this.book.sheets.map((sheet) => this.of(sheet));
  }

  private of(sheet: Sheet): Worksheet {
    return new Worksheet(this.host, sheet);
  }

  Add(name: unknown): Worksheet {
    return this.of(addSheet(this.book, name === null || name === undefined ? undefined : text(name)));
  }

  GetItem(key: unknown): Worksheet {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new ApiError('ItemNotFound', `sheet ${String(key)}`);
    return found;
  }

  GetItemOrNullObject(key: unknown): Worksheet | null {
    const sheet = findSheet(this.book, String(key));
    return sheet ? this.of(sheet) : null;
  }

  GetActiveWorksheet(): Worksheet {
    return this.of(sheetById(this.book, this.book.activeSheet));
  }

  GetFirst(visibleOnly: unknown): Worksheet {
    const [first] = this.counted(visibleOnly);
    if (!first) throw new ApiError('ItemNotFound', 'no sheet');
    return first;
  }

  GetLast(visibleOnly: unknown): Worksheet {
    const last = this.counted(visibleOnly).at(-1);
    if (!last) throw new ApiError('ItemNotFound', 'no sheet');
    return last;
  }

  override GetCount(visibleOnly?: unknown): number {
    return this.counted(visibleOnly).length;
  }

  private counted(visibleOnly: unknown): Worksheet[] {
    return this.list().filter((sheet) => visibleOnly !== true || sheet.Visibility === 'Visible');
  }

  _RegisterDataChangedEvent(): void {
    this.host.subscriptions.add(EventType.sheetChanged, WHOLE_WORKBOOK);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.subscriptions.remove(EventType.sheetChanged, WHOLE_WORKBOOK);
  }
  _RegisterSelectionChangedEvent(): void {
    this.host.subscriptions.add(EventType.sheetSelection, WHOLE_WORKBOOK);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.subscriptions.remove(EventType.sheetSelection, WHOLE_WORKBOOK);
  }
  _RegisterActivatedEvent(): void {
    this.host.subscriptions.add(EventType.sheetActivated, WHOLE_WORKBOOK);
  }
  _UnregisterActivatedEvent(): void {
    this.host.subscriptions.remove(EventType.sheetActivated, WHOLE_WORKBOOK);
  }
  _RegisterAddedEvent(): void {
    this.host.subscriptions.add(EventType.sheetAdded, WHOLE_WORKBOOK);
  }
  _UnregisterAddedEvent(): void {
    this.host.subscriptions.remove(EventType.sheetAdded, WHOLE_WORKBOOK);
  }
  _RegisterDeletedEvent(): void {
    this.host.subscriptions.add(EventType.sheetDeleted, WHOLE_WORKBOOK);
  }
  _UnregisterDeletedEvent(): void {
    this.host.subscriptions.remove(EventType.sheetDeleted, WHOLE_WORKBOOK);
  }
}
