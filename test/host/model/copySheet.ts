import { ApiError } from '../engine/ApiError';
import { bottomOf, rightOf } from './Area';
import { findSheet, pivotsOn, tablesOn } from './find';
import { addSheet } from './sheets';
import type { Sheet } from './Sheet';
import { syncTable } from './syncTable';
import type { Table } from './Table';
import { uniqueName } from './uniqueName';
import { newId, type Workbook } from './Workbook';

/**
 * `Worksheet.copy`, and what a person does with "Move or Copy": a sheet behind the last one with all that stands on this one.
 * Its tables get a number behind their name, and formulas on the copy that name them go by the copy's. A name of the workbook
 * that leads to this sheet gets a twin that belongs to the copy ("Define and use names in formulas", support.microsoft.com:
 * scope); the workbook's own stays as it was.
 * @throws ApiError NotImplemented for a sheet with PivotTables or charts
 */
export function copySheet(workbook: Workbook, sheet: Sheet): Sheet {
  if (pivotsOn(workbook, sheet).length > 0 || sheet.charts.length > 0)
    throw new ApiError('NotImplemented', 'the copy of a sheet with PivotTables or charts');
  const copy = addSheet(workbook, freeName(workbook, sheet.name));
  const { styles, ...looks } = sheet;
  Object.assign(copy, structuredClone(looks), { id: copy.id, name: copy.name, styles: styles.copy() });
  const renamed = tablesOn(workbook, sheet).map((table) => copyTable(workbook, table, copy));
  const used = workbook.calculation.usedRange(sheet.id);
  const asCopied = (formula: string) =>
    renamed.reduce((text, [from, to]) => text.replaceAll(`${from}[`, `${to}[`), formula);
  for (let row = used?.row ?? 0; used && row <= bottomOf(used); row++) {
    for (let column = used.column; column <= rightOf(used); column++) {
      const formula = workbook.calculation.formulaAt(sheet.id, row, column);
      if (formula === undefined)
        workbook.calculation.setValue(
          copy.id,
          row,
          column,
          workbook.calculation.valueAt(sheet.id, row, column),
        );
      else workbook.calculation.setFormula(copy.id, row, column, asCopied(formula));
    }
  }
  copyNames(workbook, sheet, copy);
  return copy;
}

function freeName(workbook: Workbook, name: string): string {
  let number = 2;
  while (findSheet(workbook, `${name} (${number})`)) number++;
  return `${name} (${number})`;
}

function copyTable(workbook: Workbook, table: Table, sheet: Sheet): [from: string, to: string] {
  const taken = workbook.tables.map(({ name }) => name);
  const name = uniqueName(table.name, taken, 'Table');
  const copy: Table = { ...structuredClone(table), id: newId(workbook), name, sheet: sheet.id };
  for (const column of copy.columns)
    if (column.calculated !== undefined)
      column.calculated = column.calculated.replaceAll(`${table.name}[`, `${name}[`);
  workbook.tables.push(copy);
  syncTable(workbook, copy);
  return [table.name, name];
}

/** They hold data only: formulas of this stand-in know the names of the workbook. */
function copyNames(workbook: Workbook, from: Sheet, to: Sheet): void {
  const quoted = (name: string) => `'${name.replaceAll("'", "''")}'!`;
  const heads = [quoted(from.name), `${from.name}!`];
  const twins = workbook.names.flatMap((name) => {
    const head = heads.find((candidate) => name.formula.startsWith(`=${candidate}`));
    if (head === undefined || name.scope !== undefined) return [];
    return [{ ...name, formula: `=${quoted(to.name)}${name.formula.slice(head.length + 1)}`, scope: to.id }];
  });
  workbook.names.push(...twins);
}
