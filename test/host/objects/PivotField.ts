import { ApiError } from '../engine/ApiError';
import { HostObject } from '../engine/HostObject';
import type { Pivot, PivotAxisField } from '../model/Pivot';
import { pivotGrid, refreshPivot } from '../model/refreshPivot';
import { list, record, text } from './arguments';
import { ExcelCollection, ExcelObject } from './ExcelObject';
import type { Host } from './Host';

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The one field of a hierarchy. */
export class PivotFieldCollection extends ExcelCollection<PivotField> {
  readonly className = 'PivotFieldCollection';

  constructor(
    host: Host,
    private readonly pivot: Pivot,
    private readonly source: string,
  ) {
    super(host);
  }

  list(): PivotField[] {
    return [new PivotField(this.host, this.pivot, this.source)];
  }

  GetItem(name: unknown): PivotField {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw new ApiError('ItemNotFound', `field ${String(name)}`);
    return found;
  }

  GetItemOrNullObject(name: unknown): PivotField | null {
    return this.list().find((field) => same(String(field.Name), String(name)) || field.Id === name) ?? null;
  }
}

export class PivotField extends ExcelObject {
  readonly className = 'PivotField';

  constructor(
    host: Host,
    private readonly pivot: Pivot,
    readonly source: string,
  ) {
    super(host);
  }

  /** Where the field stands now. @throws ApiError InvalidOperation on no axis: Excel can't filter it there */
  private placed(): PivotAxisField {
    const { rows, columns, filters } = this.pivot;
    const found = [...rows, ...columns, ...filters].find((field) => same(field.source, this.source));
    if (!found) throw new ApiError('InvalidOperation', `${this.source} is on no axis`);
    return found;
  }

  get Id() {
    return this.source;
  }
  get Name() {
    return this.source;
  }
  get Items() {
    const items = pivotGrid(this.book, this.pivot).items.get(this.source.toLowerCase()) ?? [];
    const shown = items.map(({ text: name }) => name);
    return new PivotItemCollection(this.host, shown, this.placed().selected);
  }

  /** A manual filter, whose items must exist in the source, or a label filter of what comes no later in the alphabet. */
  ApplyFilter(given: unknown): void {
    const field = this.placed();
    const { manualFilter, labelFilter } = record(given, 'filter');
    if (labelFilter) {
      this.applyLabels(field, record(labelFilter, 'labelFilter'));
      return;
    }
    if (!manualFilter)
      throw new ApiError('ApiNotFound', 'only manual and label filters are implemented in the local Excel');
    const selected = list(record(manualFilter)['selectedItems']).map((item) =>
      item instanceof PivotItem ? item.Name : text(item),
    );
    const items = pivotGrid(this.book, this.pivot).items.get(field.source.toLowerCase()) ?? [];
    const missing = selected.find((name) => !items.some((item) => same(item.text, name)));
    if (missing !== undefined || selected.length === 0)
      throw new ApiError('InvalidArgument', `no item "${missing}"`);
    field.selected = selected;
    refreshPivot(this.book, this.pivot);
  }

  private applyLabels(field: PivotAxisField, { condition, comparator, exclusive }: Record<string, unknown>) {
    if (condition !== 'LessThanOrEqualTo' || exclusive)
      throw new ApiError('ApiNotFound', 'label filters are LessThanOrEqualTo in the local Excel');
    if (this.pivot.filters.includes(field))
      throw new ApiError('InvalidOperation', 'a field on the filter axis has no label filter');
    field.atMost = text(comparator);
    refreshPivot(this.book, this.pivot);
  }

  ClearAllFilters(): void {
    const field = this.placed();
    delete field.selected;
    delete field.atMost;
    refreshPivot(this.book, this.pivot);
  }
}

class PivotItemCollection extends ExcelCollection<PivotItem> {
  readonly className = 'PivotItemCollection';

  constructor(
    host: Host,
    private readonly names: string[],
    private readonly selected?: string[],
  ) {
    super(host);
  }

  list(): PivotItem[] {
    return this.names.map((name) => new PivotItem(name, this.selected?.includes(name) ?? true));
  }

  GetItem(name: unknown): PivotItem {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw new ApiError('ItemNotFound', `item ${String(name)}`);
    return found;
  }

  GetItemOrNullObject(name: unknown): PivotItem | null {
    return this.list().find((item) => same(item.Name, String(name))) ?? null;
  }
}

class PivotItem extends HostObject {
  readonly className = 'PivotItem';

  constructor(
    private readonly name: string,
    private readonly visible: boolean,
  ) {
    super();
  }

  get Id() {
    return this.name;
  }
  get Name() {
    return this.name;
  }
  get Visible() {
    return this.visible;
  }
}
