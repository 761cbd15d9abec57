import { ApiError } from '../engine/ApiError';
import type { Pivot, PivotAxisField } from '../model/Pivot';
import { refreshPivot } from '../model/refreshPivot';
import { text, wholeNumber } from './arguments';
import { ExcelCollection, ExcelObject } from './ExcelObject';
import type { Host } from './Host';
import { PivotFieldCollection } from './PivotField';
import { PivotHierarchy } from './PivotHierarchy';

const AXES = ['rows', 'columns', 'filters'] as const;
export type Axis = (typeof AXES)[number];

/** The hierarchies on one axis. A hierarchy stands on one axis at a time: adding it to another moves it. */
export class AxisHierarchyCollection extends ExcelCollection<AxisHierarchy> {
  constructor(
    host: Host,
    private readonly pivot: Pivot,
    private readonly axis: Axis,
  ) {
    super(host);
  }

  get className() {
    return this.axis === 'filters' ? 'FilterPivotHierarchyCollection' : 'RowColumnPivotHierarchyCollection';
  }

  list(): AxisHierarchy[] {
    return this.pivot[this.axis].map((field) => new AxisHierarchy(this.host, this.pivot, this.axis, field));
  }

  Add(hierarchy: unknown): AxisHierarchy {
    if (!(hierarchy instanceof PivotHierarchy)) throw new ApiError('InvalidArgument', 'no hierarchy');
    const { source } = hierarchy;
    const isThis = (field: PivotAxisField) => field.source === source;
    const before = AXES.flatMap((axis) => this.pivot[axis]).find(isThis);
    const field = before ?? { source, name: source };
    for (const axis of AXES) this.pivot[axis] = this.pivot[axis].filter((other) => !isThis(other));
    this.pivot[this.axis].push(field);
    refreshPivot(this.book, this.pivot);
    return new AxisHierarchy(this.host, this.pivot, this.axis, field);
  }

  Remove(hierarchy: unknown): void {
    if (!(hierarchy instanceof AxisHierarchy))
      throw new ApiError('InvalidArgument', 'no hierarchy of this axis');
    this.pivot[this.axis] = this.pivot[this.axis].filter((field) => field !== hierarchy.field);
    refreshPivot(this.book, this.pivot);
  }

  GetItem(name: unknown): AxisHierarchy {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw new ApiError('ItemNotFound', `hierarchy ${String(name)}`);
    return found;
  }

  GetItemOrNullObject(name: unknown): AxisHierarchy | null {
    const wanted = String(name).toLowerCase();
    const is = (field: PivotAxisField) =>
      [field.source, field.name].some((key) => key.toLowerCase() === wanted);
    return this.list().find((hierarchy) => is(hierarchy.field)) ?? null;
  }
}

class AxisHierarchy extends ExcelObject {
  constructor(
    host: Host,
    private readonly pivot: Pivot,
    private readonly axis: Axis,
    readonly field: PivotAxisField,
  ) {
    super(host);
  }

  get className() {
    return this.axis === 'filters' ? 'FilterPivotHierarchy' : 'RowColumnPivotHierarchy';
  }

  get Id() {
    return this.field.source;
  }
  get Name(): unknown {
    return this.field.name;
  }
  set Name(value: unknown) {
    this.field.name = text(value, 'name');
    refreshPivot(this.book, this.pivot);
  }
  get Position(): unknown {
    return this.pivot[this.axis].indexOf(this.field);
  }
  set Position(value: unknown) {
    const others = this.pivot[this.axis].filter((field) => field !== this.field);
    others.splice(wholeNumber(value), 0, this.field);
    this.pivot[this.axis] = others;
    refreshPivot(this.book, this.pivot);
  }
  get Fields() {
    return new PivotFieldCollection(this.host, this.pivot, this.field.source);
  }
}
