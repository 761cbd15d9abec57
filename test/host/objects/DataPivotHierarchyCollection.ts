import { ApiError } from '../engine/ApiError';
import type { Aggregation, Pivot, PivotDataField } from '../model/Pivot';
import { refreshPivot } from '../model/refreshPivot';
import { uniqueName } from '../model/uniqueName';
import { readPivotSource } from '../pivots/readPivotSource';
import { choice, record, text, wholeNumber } from './arguments';
import { ExcelCollection, ExcelObject } from './ExcelObject';
import type { Host } from './Host';
import { PivotField } from './PivotField';
import { PivotHierarchy } from './PivotHierarchy';

const AGGREGATIONS: readonly Aggregation[] = [
  'Sum',
  'Count',
  'Average',
  'Max',
  'Min',
  'Product',
  'CountNumbers',
  'StandardDeviation',
  'Variance',
];

export class DataPivotHierarchyCollection extends ExcelCollection<DataPivotHierarchy> {
  readonly className = 'DataPivotHierarchyCollection';

  constructor(
    host: Host,
    private readonly pivot: Pivot,
  ) {
    super(host);
  }

  list(): DataPivotHierarchy[] {
    return this.pivot.data.map((field) => new DataPivotHierarchy(this.host, this.pivot, field));
  }

  /** Sums a column of numbers and counts any other, as Excel does. */
  Add(hierarchy: unknown): DataPivotHierarchy {
    if (!(hierarchy instanceof PivotHierarchy)) throw new ApiError('InvalidArgument', 'no hierarchy');
    const { source } = hierarchy;
    const table = readPivotSource(this.book, this.pivot);
    const column = table?.header.indexOf(source) ?? -1;
    const isNumeric = table?.records.every((row) => typeof row[column] === 'number') ?? false;
    const summarizeBy = isNumeric && table?.records.length ? 'Sum' : 'Count';
    const taken = this.pivot.data.map(({ name }) => name);
    const field: PivotDataField = {
      source,
      name: uniqueName(`${summarizeBy} of ${source}`, taken, ''),
      summarizeBy,
    };
    this.pivot.data.push(field);
    refreshPivot(this.book, this.pivot);
    return new DataPivotHierarchy(this.host, this.pivot, field);
  }

  Remove(hierarchy: unknown): void {
    if (!(hierarchy instanceof DataPivotHierarchy))
      throw new ApiError('InvalidArgument', 'no data hierarchy');
    this.pivot.data = this.pivot.data.filter((field) => field !== hierarchy.field);
    refreshPivot(this.book, this.pivot);
  }

  GetItem(name: unknown): DataPivotHierarchy {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw new ApiError('ItemNotFound', `data hierarchy ${String(name)}`);
    return found;
  }

  GetItemOrNullObject(name: unknown): DataPivotHierarchy | null {
    const wanted = String(name).toLowerCase();
    return this.list().find(({ field, Id }) => field.name.toLowerCase() === wanted || Id === name) ?? null;
  }
}

class DataPivotHierarchy extends ExcelObject {
  readonly className = 'DataPivotHierarchy';

  constructor(
    host: Host,
    private readonly pivot: Pivot,
    readonly field: PivotDataField,
  ) {
    super(host);
  }

  /** Stays the same when the hierarchy is renamed. */
  get Id() {
    const alike = this.pivot.data.filter(({ source }) => source === this.field.source);
    return `${this.field.source}:${alike.indexOf(this.field)}`;
  }
  get Name(): unknown {
    return this.field.name;
  }
  /** May not equal a source column's name: "PivotTable field name already exists". */
  set Name(value: unknown) {
    const name = text(value, 'name');
    const header = readPivotSource(this.book, this.pivot)?.header ?? [];
    if (header.some((source) => source.toLowerCase() === name.toLowerCase())) {
      throw new ApiError('InvalidArgument', `a field is called "${name}"`);
    }
    this.field.name = name;
    refreshPivot(this.book, this.pivot);
  }
  get Position(): unknown {
    return this.pivot.data.indexOf(this.field);
  }
  set Position(value: unknown) {
    const others = this.pivot.data.filter((field) => field !== this.field);
    others.splice(wholeNumber(value), 0, this.field);
    this.pivot.data = others;
    refreshPivot(this.book, this.pivot);
  }
  get SummarizeBy(): unknown {
    return this.field.summarizeBy;
  }
  /** A name that was never changed follows: "Count of X" becomes "Sum of X". */
  set SummarizeBy(value: unknown) {
    const automatic = `${this.field.summarizeBy} of ${this.field.source}`;
    const summarizeBy = choice(value, AGGREGATIONS);
    if (this.field.name === automatic) this.field.name = `${summarizeBy} of ${this.field.source}`;
    this.field.summarizeBy = summarizeBy;
    refreshPivot(this.book, this.pivot);
  }
  get ShowAs(): unknown {
    const base = this.field.runningTotalIn;
    if (base === undefined) return { calculation: 'None' };
    return { calculation: 'RunningTotal', baseField: { name: base } };
  }
  set ShowAs(value: unknown) {
    const { calculation, baseField } = record(value, 'rule');
    if (calculation === 'None') delete this.field.runningTotalIn;
    else if (calculation !== 'RunningTotal')
      throw new ApiError('NotImplemented', `values shown as ${String(calculation)}`);
    else if (baseField instanceof PivotField) this.field.runningTotalIn = baseField.source;
    else throw new ApiError('InvalidArgument', 'no base field');
    refreshPivot(this.book, this.pivot);
  }
  get NumberFormat(): unknown {
    return this.field.numberFormat ?? 'General';
  }
  set NumberFormat(value: unknown) {
    this.field.numberFormat = text(value);
    refreshPivot(this.book, this.pivot);
  }
}
