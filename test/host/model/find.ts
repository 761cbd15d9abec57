import type { Pivot } from './Pivot';
import type { Sheet } from './Sheet';
import type { Table } from './Table';
import type { Name, Workbook } from './Workbook';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** @throws Error for an id that is gone: a fault of ours, never of the add-in. */
export function sheetById(workbook: Workbook, id: string): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Error(`No sheet ${id}`);
  return sheet;
}

/** By name, in any case, or by id. */
export const findSheet = (workbook: Workbook, key: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => same(sheet.name, key) || sheet.id === key);

export const findTable = (workbook: Workbook, key: string): Table | undefined =>
  workbook.tables.find((table) => same(table.name, key) || table.id === key);

export const tablesOn = (workbook: Workbook, sheet: Sheet): Table[] =>
  workbook.tables.filter((table) => table.sheet === sheet.id);

export const findName = (workbook: Workbook, name: string, scope?: string): Name | undefined =>
  workbook.names.find((candidate) => same(candidate.name, name) && candidate.scope === scope);

export const findPivot = (workbook: Workbook, key: string): Pivot | undefined =>
  workbook.pivots.find((pivot) => same(pivot.name, key) || pivot.id === key);

export const pivotsOn = (workbook: Workbook, sheet: Sheet): Pivot[] =>
  workbook.pivots.filter((pivot) => pivot.sheet === sheet.id);
