import { ApiError } from '../engine/ApiError';
import type { Pivot } from '../model/Pivot';
import { readPivotSource } from '../pivots/readPivotSource';
import { ExcelCollection } from './ExcelObject';
import type { Host } from './Host';
import { PivotHierarchy } from './PivotHierarchy';

/** One hierarchy per column of the source. */
export class PivotHierarchyCollection extends ExcelCollection<PivotHierarchy> {
  readonly className = 'PivotHierarchyCollection';

  constructor(
    host: Host,
    private readonly pivot: Pivot,
  ) {
    super(host);
  }

  list(): PivotHierarchy[] {
    const header = readPivotSource(this.book, this.pivot)?.header ?? [];
    return header.map((source) => new PivotHierarchy(this.host, this.pivot, source));
  }

  GetItem(name: unknown): PivotHierarchy {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw new ApiError('ItemNotFound', `hierarchy ${String(name)}`);
    return found;
  }

  GetItemOrNullObject(name: unknown): PivotHierarchy | null {
    const wanted = String(name).toLowerCase();
    return this.list().find((hierarchy) => hierarchy.source.toLowerCase() === wanted) ?? null;
  }
}
