import { ApiError } from '../engine/ApiError';
import { addPivot } from '../model/addPivot';
import { findPivot, findTable, pivotsOn, sheetById } from '../model/find';
import type { Pivot } from '../model/Pivot';
import { refreshPivot } from '../model/refreshPivot';
import type { Sheet } from '../model/Sheet';
import { text } from './arguments';
import { ExcelCollection } from './ExcelObject';
import { isTable, type Host } from './Host';
import { PivotTable } from './PivotTable';
import { rangeAt } from './rangeAt';

/** The pivots of the workbook, or of one sheet. */
export class PivotTableCollection extends ExcelCollection<PivotTable> {
  readonly className = 'PivotTableCollection';

  constructor(
    host: Host,
    private readonly sheet?: Sheet,
  ) {
    super(host);
  }

  private get pivots(): Pivot[] {
    return this.sheet ? pivotsOn(this.book, this.sheet) : this.book.pivots;
  }

  list(): PivotTable[] {
    return this.pivots.map((pivot) => new PivotTable(this.host, pivot));
  }

  /** `source`: a Table, a Range or the name of either. */
  Add(name: unknown, source: unknown, destination: unknown): PivotTable {
    const active = this.sheet ?? sheetById(this.book, this.book.activeSheet);
    const { sheet, area } = rangeAt(this.host, active, destination);
    const pivot = addPivot(this.book, sheet, area, text(name, 'name'), this.sourceOf(active, source));
    return new PivotTable(this.host, pivot);
  }

  private sourceOf(sheet: Sheet, source: unknown): Pivot['source'] {
    const table = isTable(source) ? source.model : typeof source === 'string' && findTable(this.book, source);
    if (table) return { kind: 'table', table: table.id };
    const range = rangeAt(this.host, sheet, source);
    return { kind: 'area', sheet: range.sheet.id, area: range.area };
  }

  GetItem(key: unknown): PivotTable {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new ApiError('ItemNotFound', `pivot ${String(key)}`);
    return found;
  }

  GetItemOrNullObject(key: unknown): PivotTable | null {
    const pivot = findPivot(this.book, String(key));
    return pivot && this.pivots.includes(pivot) ? new PivotTable(this.host, pivot) : null;
  }

  RefreshAll(): void {
    for (const pivot of this.pivots) refreshPivot(this.book, pivot);
  }
}
