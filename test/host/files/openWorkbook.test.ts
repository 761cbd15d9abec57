/** @jest-environment node */
import { FormulaError } from '../formulas/FormulaError';
import { bottomOf, rightOf, span } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { exampleWorkbook } from './exampleWorkbook';
import { openWorkbook, type OpenedFile } from './openWorkbook';
import { saveWorkbook } from './saveWorkbook';

const now = () => new Date(2026, 9, 1);

let before: Workbook;
let opened: OpenedFile;

beforeAll(async () => {
  before = exampleWorkbook(now());
  opened = await openWorkbook(await saveWorkbook(before), { now });
});

const pairs = (): [Sheet, Sheet][] =>
  before.sheets.map((sheet, index) => [sheet, opened.workbook.sheets[index] as Sheet]);

/** Every cell of a sheet as `read` shows it, by address. */
function cells<T>(workbook: Workbook, sheet: Sheet, read: (row: number, column: number) => T): T[][] {
  const used = workbook.calculation.usedRange(sheet.id) ?? span(0, 0, 0, 0);
  return Array.from({ length: bottomOf(used) + 1 }, (_, row) =>
    Array.from({ length: rightOf(used) + 1 }, (_unused, column) => read(row, column)),
  );
}

const valuesOf = (workbook: Workbook, sheet: Sheet) =>
  cells(workbook, sheet, (row, column) => {
    const value = workbook.calculation.valueAt(sheet.id, row, column);
    return value instanceof FormulaError ? value.code : value;
  });

/** Without the ids, which a file doesn't keep. */
const withoutIds = <T extends object>(list: readonly T[]) =>
  list.map((item) =>
    Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'id' && key !== 'sheet')),
  );

/** With the names of the sheets: ids are not kept. */
const chartsOf = ({ sheets }: Workbook): unknown[] => {
  const named = sheets.flatMap(({ charts, name }) => charts.map((chart) => ({ ...chart, id: '', on: name })));
  const known = (key: string, value: unknown) =>
    key === 'sheet' ? sheets.find(({ id }) => id === value)?.name : value;
  return JSON.parse(JSON.stringify(named, known));
};

describe('a saved and opened workbook', () => {
  it('has lost nothing on the way', () => {
    expect(opened.unsupported).toEqual([]);
  });

  it('has the same sheets in the same order', () => {
    const seen = (workbook: Workbook) =>
      workbook.sheets.map(({ name, visibility, tabColor }) => [name, visibility, tabColor]);
    expect(seen(opened.workbook)).toEqual(seen(before));
    expect(opened.workbook.sheets.find(({ id }) => id === opened.workbook.activeSheet)?.name).toBe('Lijst');
  });

  it('has the same values, also those that formulas give', () => {
    for (const [was, is] of pairs()) expect(valuesOf(opened.workbook, is)).toEqual(valuesOf(before, was));
  });

  it('has the same formulas, structured references included', () => {
    for (const [was, is] of pairs()) {
      const seen = (workbook: Workbook, sheet: Sheet) =>
        cells(workbook, sheet, (row, column) => workbook.calculation.formulaAt(sheet.id, row, column));
      expect(seen(opened.workbook, is)).toEqual(seen(before, was));
    }
  });

  it('has the same styles, in whole columns too', () => {
    for (const [was, is] of pairs()) {
      const seen = (workbook: Workbook, sheet: Sheet) =>
        cells(workbook, sheet, (row, column) => workbook.styles.get(sheet.styles.at(row, column)));
      expect(seen(opened.workbook, is)).toEqual(seen(before, was));
    }
    const [sheet] = opened.workbook.sheets;
    expect(opened.workbook.styles.get(sheet?.styles.at(5000, 3) ?? 0).numberFormat).toBe('dd-mm-yyyy');
  });

  test.each([
    ['column widths', (sheet: Sheet) => sheet.columnWidths],
    ['row heights', (sheet: Sheet) => sheet.rowHeights],
    ['hidden columns', (sheet: Sheet) => sheet.hiddenColumns],
    ['hidden rows', (sheet: Sheet) => sheet.hiddenRows],
    ['frozen panes', (sheet: Sheet) => sheet.frozen],
    ['gridlines', (sheet: Sheet) => sheet.showGridlines],
    ['selection', (sheet: Sheet) => sheet.selection],
    ['conditional formats', (sheet: Sheet) => withoutIds(sheet.conditionalFormats)],
    ['validation', (sheet: Sheet) => sheet.validations],
    ['links', (sheet: Sheet) => sheet.hyperlinks],
    ['merged cells', (sheet: Sheet) => sheet.merges],
    ['page layout', (sheet: Sheet) => sheet.pageLayout],
    ['protection', (sheet: Sheet) => sheet.protection],
  ])('has the same %s', (_name, read) => {
    for (const [was, is] of pairs()) expect(read(is)).toEqual(read(was));
  });

  it('has the same charts on the same cells', () => {
    expect(chartsOf(before)).toHaveLength(2);
    expect(chartsOf(opened.workbook)).toEqual(chartsOf(before));
  });

  it('has the same tables', () => {
    expect(withoutIds(opened.workbook.tables)).toEqual(withoutIds([...before.tables].sort(bySheet)));
    const sheetOf = (workbook: Workbook, id?: string) =>
      workbook.sheets.findIndex((sheet) => sheet.id === id);
    expect(opened.workbook.tables.map(({ sheet }) => sheetOf(opened.workbook, sheet))).toEqual([0, 1]);
  });

  it('has the same names', () => {
    const seen = (workbook: Workbook) =>
      workbook.names.map((name) => ({
        ...name,
        scope: workbook.sheets.findIndex(({ id }) => id === name.scope),
      }));
    expect(seen(opened.workbook)).toEqual(seen(before));
  });

  it('has the same PivotTable on the same table', () => {
    const seen = ({ pivots: [pivot], tables }: Workbook) => {
      const source = pivot?.source.kind === 'table' ? pivot.source.table : '';
      return { ...pivot, id: '', sheet: '', source: tables.find(({ id }) => id === source)?.name };
    };
    expect(seen(opened.workbook)).toEqual(seen(before));
  });
});

const bySheet = (a: { sheet: string }, b: { sheet: string }) =>
  before.sheets.findIndex(({ id }) => id === a.sheet) - before.sheets.findIndex(({ id }) => id === b.sheet);

describe('a file that is no workbook', () => {
  it('is refused with a sentence', async () => {
    await expect(openWorkbook(new TextEncoder().encode('Nummer;Naam'))).rejects.toThrow();
  });
});
