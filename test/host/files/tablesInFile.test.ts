/** @jest-environment node */
import { span } from '../model/Area';
import type { Table } from '../model/Table';
import { createEmptyWorkbook } from '../model/Workbook';
import { addSheet, addTable, fill } from './buildWorkbook';
import { openWorkbook } from './openWorkbook';
import { saveWorkbook } from './saveWorkbook';

async function roundTrip(part: Partial<Table>): Promise<Table | undefined> {
  const workbook = createEmptyWorkbook();
  const sheet = addSheet(workbook, 'Blad1');
  fill(workbook, sheet, 0, 0, [
    ['Naam', 'Regel\ntwee'],
    ['a', 5],
    ['', 7],
    ['c', null],
  ]);
  const columns = [{ name: 'Naam' }, { name: 'Regel\ntwee' }];
  addTable(workbook, sheet, 'tblA', span(0, 0, 3, 1), columns, part);
  const { workbook: opened, unsupported } = await openWorkbook(await saveWorkbook(workbook));
  expect(unsupported).toEqual([]);
  expect(opened.sheets[0]?.hiddenRows.size).toBe(0);
  return opened.tables[0];
}

const column = (id: number, name: string) => ({ id, name });

describe('a table in a file keeps', () => {
  test.each<[string, Partial<Table>]>([
    ['a line break in a header', {}],
    [
      'a filter by values, blanks among them, and the rows it hides',
      {
        columns: [
          { ...column(1, 'Naam'), filter: { kind: 'values', values: ['a', ''] } },
          column(2, 'Regel\ntwee'),
        ],
        filteredRows: new Set([3]),
      },
    ],
    [
      'a filter by two criteria',
      {
        columns: [
          column(1, 'Naam'),
          {
            ...column(2, 'Regel\ntwee'),
            filter: { kind: 'custom', first: '>=5', second: '<>7', operator: 'And' },
          },
        ],
        filteredRows: new Set([2, 3]),
      },
    ],
    ['hidden filter buttons', { showFilterButton: false }],
    ['no header', { showHeaders: false, showFilterButton: false }],
    ['no style, banded columns', { style: '', showBandedRows: false, showBandedColumns: true }],
    [
      'ids of columns with a gap',
      { columns: [column(4, 'Naam'), column(2, 'Regel\ntwee')], nextColumnId: 5 },
    ],
  ])('%s', async (_name, part) => {
    expect(await roundTrip(part)).toMatchObject(part);
    expect((await roundTrip(part))?.columns.map(({ name }) => name)).toEqual(['Naam', 'Regel\ntwee']);
  });
});

describe('text that a cell keeps', () => {
  test.each([
    ['quotes and signs of XML', `<"a" & 'b'>`],
    ['line feeds and tabs', 'a\nb\tc'],
    ['an escape of the file format', '_x0041_ _x000D_'],
    ['blanks around it', '  a  '],
    ['what looks like a formula', '=1+1'],
    ['the longest text', 'é'.repeat(32_767)],
    ['emoji', '👩‍🚒 ✓'],
  ])('%s', async (_name, text) => {
    const workbook = createEmptyWorkbook();
    const sheet = addSheet(workbook, 'Blad1');
    workbook.calculation.setValue(sheet.id, 0, 0, text);
    const { workbook: opened } = await openWorkbook(await saveWorkbook(workbook));
    const [read] = opened.sheets;
    expect(opened.calculation.valueAt(read?.id ?? '', 0, 0)).toBe(text);
    expect(opened.calculation.formulaAt(read?.id ?? '', 0, 0)).toBeUndefined();
  });
});
