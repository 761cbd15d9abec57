import type { HostObject } from '../engine/HostObject';
import type { Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import type { Table } from '../model/Table';
import type { Workbook } from '../model/Workbook';
import type { Subscriptions } from './Subscriptions';

/** What every object of the workbook can reach; it also makes the objects whose classes name each other. */
export interface Host {
  readonly book: Workbook;
  readonly subscriptions: Subscriptions;
  range(sheet: Sheet, area: Area): RangeObject;
  rangeAreas(sheet: Sheet, areas: readonly Area[]): HostObject;
  worksheet(sheet: Sheet): HostObject;
  table(table: Table): HostObject;
}

/** A Range as other objects see it. */
export interface RangeObject extends HostObject {
  readonly sheet: Sheet;
  area: Area;
}

export const isRange = (value: unknown): value is RangeObject =>
  typeof value === 'object' && value !== null && 'className' in value && value.className === 'Range';

/** A Table as other objects see it. */
export interface TableObject extends HostObject {
  readonly model: Table;
}

export const isTable = (value: unknown): value is TableObject =>
  typeof value === 'object' && value !== null && 'className' in value && value.className === 'Table';
