import type { CellValue } from '../../formulas/Calculation';
import { bottomOf, rightOf, type Area } from '../../model/Area';
import { sheetById, tablesOn } from '../../model/find';
import { readRenamed } from '../../model/readRenamed';
import type { Sheet } from '../../model/Sheet';
import { syncTable } from '../../model/syncTable';
import type { Table } from '../../model/Table';
import type { Workbook } from '../../model/Workbook';

interface Cells {
  area: Area;
  /** Row by row. */
  formulas: (string | undefined)[];
  values: CellValue[];
  styles: number[];
}

/** What stood in cells of a sheet, and how its tables and rules lay. */
export interface Snapshot {
  sheet: string;
  cells: Cells[];
  tables: Pick<Table, 'id' | 'area' | 'columns' | 'filteredRows'>[];
  ruleAreas: Area[][];
}

const places = (area: Area): [number, number][] =>
  Array.from({ length: area.rowCount * area.columnCount }, (_, i) => [
    area.row + Math.floor(i / area.columnCount),
    area.column + (i % area.columnCount),
  ]);

const rulesOf = (sheet: Sheet): { areas: Area[] }[] => [...sheet.conditionalFormats, ...sheet.validations];

/** Takes down what an edit may change: these cells, and every table and rule of their sheet. */
export const takeSnapshot = (workbook: Workbook, sheet: Sheet, areas: Area[]): Snapshot => ({
  sheet: sheet.id,
  cells: areas.map((area) => {
    const cells: Cells = { area, formulas: [], values: [], styles: [] };
    for (const [row, column] of places(area)) {
      const formula = workbook.calculation.formulaAt(sheet.id, row, column);
      cells.formulas.push(formula);
      cells.values.push(formula === undefined ? workbook.calculation.valueAt(sheet.id, row, column) : null);
      cells.styles.push(sheet.styles.ownAt(row, column));
    }
    return cells;
  }),
  tables: tablesOn(workbook, sheet).map(({ id, area, columns, filteredRows }) => ({
    id,
    area: { ...area },
    columns: structuredClone(columns),
    filteredRows: new Set(filteredRows),
  })),
  ruleAreas: rulesOf(sheet).map(({ areas }) => areas.slice()),
});

/** Puts everything back as a snapshot has it. */
export const restoreSnapshot = (
  workbook: Workbook,
  { sheet: id, cells, tables, ruleAreas }: Snapshot,
): void => {
  const sheet = sheetById(workbook, id);
  // Tables first: a formula that names a column of its row must stand in the table.
  for (const { id: table, ...before } of tables) {
    const now = workbook.tables.find((each) => each.id === table);
    if (now) syncTable(workbook, Object.assign(now, structuredClone(before)));
  }
  const rules = rulesOf(sheet);
  if (rules.length === ruleAreas.length) {
    for (const [at, rule] of rules.entries()) rule.areas = ruleAreas[at]?.slice() ?? rule.areas;
  }
  for (const { area, formulas, values, styles } of cells) {
    for (const [at, [row, column]] of places(area).entries()) {
      const formula = formulas[at];
      if (formula === undefined) workbook.calculation.setValue(id, row, column, values[at] ?? null);
      else workbook.calculation.setFormula(id, row, column, formula);
      sheet.styles.set(row, column, styles[at] ?? 0);
    }
  }
  readRenamed(workbook);
  for (const { area } of cells) {
    workbook.events.emit({
      kind: 'cellsChanged',
      sheet: id,
      area,
      change: 'RangeEdited',
      by: workbook.actor,
    });
  }
};

/** Whether the tables lie as in a snapshot. */
export const tablesLieAs = (workbook: Workbook, { tables }: Snapshot): boolean =>
  tables.every(({ id, area }) => {
    const now = workbook.tables.find((each) => each.id === id)?.area;
    return now && now.row === area.row && bottomOf(now) === bottomOf(area) && rightOf(now) === rightOf(area);
  });
