import { ApiError } from '../engine/ApiError';
import type { HostObject } from '../engine/HostObject';
import { contains, overlaps } from '../model/Area';
import { tablesOn } from '../model/find';
import type { Table } from '../model/Table';
import { ExcelCollection } from './ExcelObject';
import type { Host, RangeObject } from './Host';

/** The tables at a range. */
export class TableScopedCollection extends ExcelCollection<HostObject> {
  readonly className = 'TableScopedCollection';

  constructor(
    host: Host,
    private readonly range: RangeObject,
    private readonly fullyContained: boolean,
  ) {
    super(host);
  }

  private get tables(): Table[] {
    const meets = this.fullyContained ? contains : overlaps;
    return tablesOn(this.book, this.range.sheet).filter((table) => meets(this.range.area, table.area));
  }

  list(): HostObject[] {
    return this.tables.map((table) => this.host.table(table));
  }

  GetItem(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new ApiError('ItemNotFound', `table ${String(key)}`);
    return found;
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const wanted = String(key).toLowerCase();
    const found = this.tables.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return found ? this.host.table(found) : null;
  }

  GetFirst(): HostObject {
    const [first] = this.list();
    if (!first) throw new ApiError('ItemNotFound', 'no table here');
    return first;
  }
}
