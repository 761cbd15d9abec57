/** @jest-environment node */
import { addTable } from '../../model/addTable';
import { setFilter } from '../../model/filterTable';
import { changeStyle } from '../../model/changeStyle';
import { createWorkbook, type Workbook } from '../../model/Workbook';
import { writeCells } from '../../model/writeCells';
import { cellView } from './cellView';
import { listItems } from './listItems';
import { selectionFigures } from '../chrome/selectionFigures';

const area = { row: 0, column: 0, rowCount: 3, columnCount: 2 };

const filled = (): {
  workbook: Workbook;
  view: (row: number, column: number) => ReturnType<typeof cellView>;
} => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  writeCells(workbook, sheet, area, [
    ['Naam', 'Bedrag'],
    ['Karin', 1234.5],
    ['Joris', -2],
  ]);
  return { workbook, view: (row, column) => cellView(workbook, sheet, row, column, 'nl-NL') };
};
const sheetOf = (workbook: Workbook) => {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  return sheet;
};

test('text stands left, numbers right, in the language of the page', () => {
  const { view } = filled();
  expect(view(1, 0)).toMatchObject({ text: 'Karin', align: 'left', fill: null });
  expect(view(1, 1)).toMatchObject({ text: '1234,5', align: 'right' });
});

test("a table gives its cells its style, and a cell's own fill goes before it", () => {
  const { workbook, view } = filled();
  const sheet = sheetOf(workbook);
  const table = addTable(workbook, sheet, area, true);
  table.style = 'TableStyleMedium2';
  expect(view(0, 0)).toMatchObject({ fill: '#4472C4', fontColor: '#FFFFFF', bold: true });
  expect(view(1, 0).fill).not.toBeNull();
  expect(view(2, 0).fill).toBeNull();
  changeStyle(workbook, sheet, { ...area, row: 1, rowCount: 1 }, { fill: '#FF0000' });
  expect(view(1, 0).fill).toBe('#FF0000');
});

test('the bands of a table follow the rows that its filter shows', () => {
  const { workbook, view } = filled();
  const table = addTable(workbook, sheetOf(workbook), area, true);
  table.style = 'TableStyleMedium2';
  const band = view(1, 0).fill;
  setFilter(workbook, table, 0, { kind: 'values', values: ['Joris'] });
  expect(view(2, 0).fill).toBe(band);
});

test('a conditional format that stops leaves nothing to later ones (docs: excel-add-ins-conditional-formatting)', () => {
  const { workbook, view } = filled();
  const rule = { areas: [{ ...area, row: 1, rowCount: 2 }], formula: '=$B2<0' };
  sheetOf(workbook).conditionalFormats.push(
    { ...rule, id: '1', look: { fill: '#FFC7CE' }, stopIfTrue: true },
    { ...rule, id: '2', formula: '=TRUE', look: { bold: true }, stopIfTrue: false },
  );
  expect(view(2, 0)).toMatchObject({ fill: '#FFC7CE', bold: false });
  expect(view(1, 0)).toMatchObject({ fill: null, bold: true });
});

test('the first conditional format that holds goes before later ones; its formula is relative to its first cell', () => {
  const { workbook, view } = filled();
  const rule = { areas: [{ ...area, row: 1, rowCount: 2 }], stopIfTrue: false };
  sheetOf(workbook).conditionalFormats.push(
    { ...rule, id: '1', formula: '=$B2<0', look: { fill: '#FFC7CE' } },
    { ...rule, id: '2', formula: '=TRUE', look: { fill: '#00FF00', bold: true } },
  );
  expect(view(2, 0)).toMatchObject({ fill: '#FFC7CE', bold: true });
  expect(view(1, 1)).toMatchObject({ fill: '#00FF00', bold: true });
  expect(view(0, 0)).toMatchObject({ fill: null, bold: false });
});

test('the status bar counts what is filled and adds up the numbers', () => {
  const { workbook } = filled();
  expect(selectionFigures(workbook.calculation, sheetOf(workbook).id, { ...area, rowCount: 100 })).toEqual({
    count: 6,
    numbers: 2,
    sum: 1232.5,
  });
});

test.each([
  ['a range', '=$A$2:$A$5', ['Karin', 'Joris']],
  ['choices written out', 'ja, deels,nee', ['ja', 'deels', 'nee']],
])('a list offers %s', (_what, source, items) => {
  const { workbook } = filled();
  expect(listItems(workbook, sheetOf(workbook), { row: 9, column: 9 }, source)).toEqual(items);
});

test('a value that stands twice in its areas looks as the rule for duplicates says, a blank never', () => {
  const { workbook, view } = filled();
  const sheet = sheetOf(workbook);
  writeCells(workbook, sheet, { row: 3, column: 0, rowCount: 1, columnCount: 1 }, [['karin']]);
  sheet.conditionalFormats.push({
    id: 'twice',
    areas: [{ row: 0, column: 0, rowCount: 1_048_576, columnCount: 1 }],
    formula: '',
    preset: 'DuplicateValues',
    look: { bold: true, numberFormat: '"2× "@' },
    stopIfTrue: false,
  });
  expect([1, 2, 3, 4].map((row) => [view(row, 0).text, view(row, 0).bold])).toEqual([
    ['2× Karin', true],
    ['Joris', false],
    ['2× karin', true],
    ['', false],
  ]);
});

test('where rules don’t follow, a cell is drawn anew when it changes itself or the window is drawn anew (office-js #5299, #1157)', () => {
  const { workbook, view } = filled();
  const sheet = sheetOf(workbook);
  workbook.rulesFollow = false;
  const rule = { id: 'r', areas: [area], formula: '=$B1>0', stopIfTrue: false };
  sheet.conditionalFormats = [{ ...rule, look: { fill: '#00FF00' } }];
  const fills = () => [view(1, 0).fill, view(1, 1).fill];
  expect(fills()).toEqual(['#00FF00', '#00FF00']);
  const amount = { row: 1, column: 1, rowCount: 1, columnCount: 1 };
  writeCells(workbook, sheet, amount, [[-1]]);
  expect(fills()).toEqual(['#00FF00', null]);
  workbook.draws++;
  expect(fills()).toEqual([null, null]);
});
