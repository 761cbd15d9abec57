import { ApiError } from '../engine/ApiError';
import { isInsideGrid, MAX_COLUMNS, MAX_ROWS, type Area } from '../model/Area';
import { copySheet } from '../model/copySheet';
import { sheetById } from '../model/find';
import { activateSheet, deleteSheet, renameSheet } from '../model/sheets';
import type { Sheet } from '../model/Sheet';
import { usedArea } from '../model/usedArea';
import { choice, flag, text, wholeNumber } from './arguments';
import { ChartCollection } from './charts/ChartCollection';
import { colour } from './colour';
import { ExcelObject } from './ExcelObject';
import type { Host, RangeObject } from './Host';
import { NamedItemCollection } from './NamedItemCollection';
import { PageBreakCollection } from './PageBreakCollection';
import { PageLayout } from './PageLayout';
import { PivotTableCollection } from './PivotTableCollection';
import { MAX_ADDRESS, rangeAt } from './rangeAt';
import { RangeAreas } from './RangeAreas';
import { SheetFilter } from './SheetFilter';
import { EventType } from './Subscriptions';
import { TableCollection } from './TableCollection';
import { WorksheetFreezePanes } from './WorksheetFreezePanes';
import { WorksheetProtection } from './WorksheetProtection';

const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

function noNeighbour(): never {
  throw new ApiError('ItemNotFound', 'no sheet on that side');
}

export class Worksheet extends ExcelObject {
  readonly className = 'Worksheet';

  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get Id() {
    return this.sheet.id;
  }
  get Name(): unknown {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    renameSheet(this.book, this.sheet, text(value, 'name'));
  }
  get Position(): unknown {
    return this.book.sheets.indexOf(this.sheet);
  }
  set Position(value: unknown) {
    const others = this.book.sheets.filter((sheet) => sheet !== this.sheet);
    const position = wholeNumber(value);
    if (position < 0 || position > others.length)
      throw new ApiError('InvalidArgument', `position ${position}`);
    others.splice(position, 0, this.sheet);
    this.book.sheets = others;
    this.touch(this.sheet);
  }
  /** "If there are no worksheets following this one, this method will throw an error." */
  GetNext(visibleOnly: unknown): Worksheet {
    return this.neighbour(1, visibleOnly) ?? noNeighbour();
  }
  GetNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }
  GetPrevious(visibleOnly: unknown): Worksheet {
    return this.neighbour(-1, visibleOnly) ?? noNeighbour();
  }
  GetPreviousOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }
  private neighbour(step: 1 | -1, visibleOnly: unknown): Worksheet | null {
    const { sheets } = this.book;
    const inOrder = step === 1 ? sheets : sheets.toReversed();
    const next = inOrder
      .slice(inOrder.indexOf(this.sheet) + 1)
      .find(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
    return next ? new Worksheet(this.host, next) : null;
  }
  get Visibility(): unknown {
    return this.sheet.visibility;
  }
  set Visibility(value: unknown) {
    const visibility = choice(value, ['Visible', 'Hidden', 'VeryHidden']);
    const next = this.book.sheets.find((sheet) => sheet !== this.sheet && sheet.visibility === 'Visible');
    if (visibility !== 'Visible' && !next) throw new ApiError('InvalidOperation', 'the only visible sheet');
    this.sheet.visibility = visibility;
    if (visibility !== 'Visible' && next && this.book.activeSheet === this.sheet.id)
      activateSheet(this.book, next);
    this.touch(this.sheet);
  }
  get TabColor(): unknown {
    return this.sheet.tabColor;
  }
  set TabColor(value: unknown) {
    this.sheet.tabColor = value === '' ? '' : colour(value);
    this.touch(this.sheet);
  }
  get ShowGridlines(): unknown {
    return this.sheet.showGridlines;
  }
  set ShowGridlines(value: unknown) {
    this.sheet.showGridlines = flag(value);
    this.touch(this.sheet);
  }
  /** office.js sets `showGridlines` under this name. */
  set Gridlines(value: unknown) {
    this.ShowGridlines = value;
  }

  get Tables() {
    return new TableCollection(this.host, this.sheet);
  }
  get Names() {
    return new NamedItemCollection(this.host, this.sheet);
  }
  get Charts() {
    return new ChartCollection(this.host, this.sheet);
  }
  get PivotTables() {
    return new PivotTableCollection(this.host, this.sheet);
  }
  get FreezePanes() {
    return new WorksheetFreezePanes(this.host, this.sheet);
  }
  get AutoFilter() {
    return new SheetFilter(this.host, this.sheet);
  }
  get Protection() {
    return new WorksheetProtection(this.host, this.sheet);
  }
  get HorizontalPageBreaks() {
    return new PageBreakCollection(this.host, this.sheet);
  }
  get PageLayout() {
    return new PageLayout(this.host, this.sheet);
  }

  GetRange(address: unknown): RangeObject {
    if (address === null || address === undefined || address === '')
      return this.host.range(this.sheet, WHOLE_SHEET);
    return rangeAt(this.host, this.sheet, address);
  }
  /** "A string containing the comma-separated or semicolon-separated addresses or names of the individual ranges." */
  GetRanges(address: unknown): RangeAreas {
    const given = text(address);
    if (given.length > MAX_ADDRESS) throw new ApiError('InvalidArgument', 'an address that is too long');
    const ranges = given.split(/[,;]/).map((one) => rangeAt(this.host, this.sheet, one.trim()));
    return new RangeAreas(this.host, this.sheet, ranges);
  }
  GetCell(row: unknown, column: unknown): RangeObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): RangeObject {
    const place = { row: wholeNumber(row), column: wholeNumber(column) };
    const area = { ...place, rowCount: wholeNumber(rows), columnCount: wholeNumber(columns) };
    if (!isInsideGrid(area)) throw new ApiError('InvalidArgument', 'outside the sheet');
    return this.host.range(this.sheet, area);
  }
  /** Of an empty sheet: its first cell. */
  GetUsedRange(valuesOnly: unknown): RangeObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): RangeObject | null {
    const used = usedArea(this.book, this.sheet, WHOLE_SHEET, valuesOnly === true);
    return used && this.host.range(this.sheet, used);
  }

  /** @returns the copy; "None" puts it behind the last one, as Excel's reference doesn't say where */
  Copy(positionType: unknown, relativeTo: unknown): Worksheet {
    const where = choice(positionType ?? 'None', ['None', 'Before', 'After', 'Beginning', 'End']);
    const isBeside = where === 'Before' || where === 'After';
    if (isBeside && !(relativeTo instanceof Worksheet))
      throw new ApiError('InvalidArgument', 'beside no sheet');
    const copy = new Worksheet(this.host, copySheet(this.book, this.sheet));
    if (where === 'Beginning') copy.Position = 0;
    if (isBeside && relativeTo instanceof Worksheet)
      copy.Position = Number(relativeTo.Position) + (where === 'After' ? 1 : 0);
    return copy;
  }
  _GetAnotherWorksheetById(id: unknown): Worksheet {
    return new Worksheet(this.host, sheetById(this.book, text(id)));
  }

  Activate(): void {
    activateSheet(this.book, this.sheet);
  }
  Delete(): void {
    deleteSheet(this.book, this.sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.host.subscriptions.add(EventType.sheetChanged, this.sheet.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.host.subscriptions.remove(EventType.sheetChanged, this.sheet.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.host.subscriptions.add(EventType.sheetSelection, this.sheet.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.subscriptions.remove(EventType.sheetSelection, this.sheet.id);
  }
  _RegisterActivatedEvent(): void {
    this.host.subscriptions.add(EventType.sheetActivated, this.sheet.id);
  }
  _UnregisterActivatedEvent(): void {
    this.host.subscriptions.remove(EventType.sheetActivated, this.sheet.id);
  }
}
