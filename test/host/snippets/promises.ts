import { addressOf } from '../model/address';
import type { Left } from './Left';

/** What a sample's own text promises of the workbook once all its buttons were pressed, in the page's order. */
export interface SamplePromise {
  /** In our words, without a full stop. */
  says: string;
  expected: unknown;
  see(left: Left): unknown;
}

const highlighted: SamplePromise = {
  says: 'what is selected is highlighted',
  expected: '#FFFF00',
  see: (left) => left.fill('A1', left.sheet('Sheet1')),
};

/** By the sample's file. Samples that only tell something in the console promise nothing of the workbook. */
export const promises: Readonly<Record<string, SamplePromise>> = {
  '01-basics/basic-api-call.yaml': highlighted,
  '01-basics/basic-api-call-es5.yaml': highlighted,
  '22-data-validation/data-validation.yaml': {
    says: 'names come from a list, rankings are positive, and a comment that repeats the name is only told',
    expected: [
      ['list', true, 'Stop'],
      ['wholeNumber', true, 'Stop'],
      ['custom', false, 'Information'],
    ],
    see: (left) =>
      left
        .sheet('Decision')
        .validations.toSorted((one, other) => (one.areas[0]?.column ?? 0) - (other.areas[0]?.column ?? 0))
        .map(({ rule, prompt, errorAlert }) => [
          rule.kind,
          rule.kind === 'list' ? rule.inCellDropDown : prompt.title === 'Positive numbers only.',
          errorAlert.style,
        ]),
  },
  '30-events/data-change-event-details.yaml': {
    says: 'the table stands there to be edited',
    expected: [120, 142, 27, 33, 350, 135, 97],
    see: (left) => left.column(3),
  },
  '30-events/events-table-changed.yaml': {
    says: 'a cell is changed and another range is selected',
    expected: [900, 'B3:C3'],
    see: (left) => [left.values('B7')[0]?.[0], addressOf(left.sheet().selection)],
  },
  '30-events/events-tablecollection-changed.yaml': {
    says: 'a cell of each table is changed',
    expected: [900, 20],
    see: (left) => [
      left.column(1, left.table('SalesTable')).at(-1),
      left.column(2, left.table('ReturnsTable')).at(4),
    ],
  },
  '38-pivottable/pivottable-create-and-modify.yaml': {
    says: 'the PivotTable that was made is deleted again, its cells with it',
    expected: [[], null],
    see: (left) => [left.workbook.pivots, left.workbook.calculation.usedRange(left.sheet('Pivot').id)],
  },
  '38-pivottable/pivottable-filters-and-summaries.yaml': {
    says: 'the PivotTable is deleted, and the total that was put below it',
    expected: [[], [[null, null]]],
    see: (left) => [left.workbook.pivots, left.values('B27:C27', left.sheet('Pivot'))],
  },
  '38-pivottable/pivottable-refresh.yaml': {
    says: 'the row that was added is in the PivotTable once that was refreshed, and in its total',
    expected: [
      ['G Farms', 200, 1000],
      [2930, 26960],
    ],
    see: (left) => [left.values('G8:I8')[0], left.values('H9:I9')[0]],
  },
  '42-range/formatting.yaml': {
    says: 'the header has a fill and the amounts two decimals',
    expected: ['#4472C4', '0.00'],
    see: (left) => [left.fill('B2'), left.workbook.styles.get(left.sheet().styles.at(2, 3)).numberFormat],
  },
  '42-range/insert-delete-clear-range.yaml': {
    says: 'the cells that were inserted are gone again, and the last column is cleared',
    expected: [
      ['Product', 'Qty', 'Unit Price', null],
      ['Almonds', 2, 7.5, null],
      ['Coffee', 1, 34.5, null],
      ['Chocolate', 5, 9.56, null],
    ],
    see: (left) => left.values('B2:E5'),
  },
  '42-range/range-merged-ranges.yaml': {
    says: 'the first row is merged, and selected',
    expected: ['B2:E2', 'B2:E2'],
    see: (left) => [...left.sheet().merges, left.sheet().selection].map(addressOf),
  },
  '42-range/selected-range.yaml': {
    says: 'a range is selected',
    expected: 'B2:E6',
    see: (left) => addressOf(left.sheet('Sheet1').selection),
  },
  '42-range/used-range.yaml': {
    says: 'no chart is made of a table without data, which is filled then',
    expected: [0, 'Frames', 8765],
    see: (left) => [
      left.sheet().charts.length,
      left.column(0, left.table('SalesTable'))[0],
      left.column(4, left.table('SalesTable')).at(-1),
    ],
  },
  '46-table/convert-range-to-table.yaml': {
    says: 'the range became a table, its first row the header',
    expected: [['Product', 'Qtr1', 'Qtr2', 'Qtr3', 'Qtr4'], 6],
    see: (left) => [left.table().columns.map(({ name }) => name), left.rows()],
  },
  '46-table/create-table.yaml': {
    says: 'a table with amounts',
    expected: [120, 142, 27, 33, 350, 135, 97],
    see: (left) => left.column(3),
  },
  '46-table/formatting.yaml': {
    says: 'header, body, second row and first column have a fill each, the last one last',
    expected: ['#C70039', '#DAF7A6', '#FFC300', '#FFA07A', '#FFA07A'],
    see: (left) => ['A1', 'B2', 'B3', 'A2', 'A3'].map((address) => left.fill(address)),
  },
  '46-table/get-data-from-table.yaml': {
    says: 'the data of the table stand below it',
    expected: [true, true, 'Northwind Electric Cars'],
    see: (left) => {
      const same = (address: string, of: string) =>
        JSON.stringify(left.values(address)) === JSON.stringify(left.values(of));
      return [same('A21:D27', 'A2:D8'), same('B30:B36', 'B2:B8'), left.values('B17')[0]?.[0]];
    },
  },
  '46-table/import-json-data.yaml': {
    says: 'each transaction is a row',
    expected: [120, 40, 47, 56, 110, 27, 38, 42, 27, 25, 178],
    see: (left) => left.column(3),
  },
  '46-table/resize-table.yaml': {
    says: 'the table has another size',
    expected: 'A1:D20',
    see: (left) => addressOf(left.table().area),
  },
  '46-table/sort-data.yaml': {
    says: 'the largest amount comes first',
    expected: [350, 142, 135, 120, 97, 33, 27],
    see: (left) => left.column(3),
  },
  '50-workbook/create-get-change-delete-settings.yaml': {
    says: 'the setting that was made and changed is deleted',
    expected: 0,
    see: (left) => left.workbook.settings.size,
  },
  '50-workbook/culture-info.yaml': {
    says: 'what is stored with other separators is converted to those of the system',
    expected: ['14,37', '123.456.789'],
    see: (left) => left.values('C2:C3').flat(),
  },
  '54-worksheet/active-worksheet.yaml': {
    says: 'of two sheets the other one is active',
    expected: ['Sheet1', 'Sheet2', 'Sheet2'],
    see: (left) => [...left.sheets, left.sheet(left.workbook.activeSheet).name],
  },
  '54-worksheet/add-delete-rename-move-worksheet.yaml': {
    says: 'the sheet that was added is deleted, and the one that is left has another name',
    expected: ['Renamed1'],
    see: (left) => left.sheets,
  },
  '54-worksheet/gridlines.yaml': {
    says: 'gridlines are shown again',
    expected: true,
    see: (left) => left.sheet('Sheet1').showGridlines,
  },
  '54-worksheet/reference-worksheets-by-relative-position.yaml': {
    says: 'a sheet for each year, of which the last is the current one',
    expected: [['Sheet1', 'Taxes2014', 'Taxes2015', 'Taxes2016', 'Taxes2017'], 'Taxes2017', 2304.225],
    see: (left) => [
      left.sheets,
      left.sheet(left.workbook.activeSheet).name,
      Number(Number(left.values('C2', left.sheet('Taxes2017'))[0]?.[0]).toFixed(3)),
    ],
  },
  '54-worksheet/tab-color.yaml': {
    says: 'the tab has no colour of its own any more',
    expected: '',
    see: (left) => left.sheet('Sheet1').tabColor,
  },
  '54-worksheet/worksheet-copy.yaml': {
    says: 'a copy with its table stands at the end',
    expected: [['Sheet1', 'Sample', 'Sample (2)'], true, 2],
    see: (left) => [
      left.sheets,
      JSON.stringify(left.values('A1:E7', left.sheet('Sample (2)'))) === JSON.stringify(left.values('A1:E7')),
      left.workbook.tables.length,
    ],
  },
  '54-worksheet/worksheet-freeze-panes.yaml': {
    says: 'no panes are frozen any more',
    expected: null,
    see: (left) => left.sheet().frozen,
  },
  '54-worksheet/worksheet-page-layout.yaml': {
    says: 'centered, in black and white, titles repeated, without the last column, landscape, at twice the size',
    expected: [true, true, true, 0, 'A1:D41', 'Landscape', 200],
    see: (left) => {
      const { centerHorizontally, centerVertically, blackAndWhite, titleRows, printArea, orientation, zoom } =
        left.sheet(left.workbook.activeSheet).pageLayout;
      const area = printArea && addressOf(printArea);
      return [
        centerHorizontally,
        centerVertically,
        blackAndWhite,
        titleRows?.row,
        area,
        orientation,
        zoom.scale,
      ];
    },
  },
  '54-worksheet/worksheet-visibility.yaml': {
    says: 'the only sheet of a workbook is not hidden',
    expected: ['Visible'],
    see: (left) => left.workbook.sheets.map(({ visibility }) => visibility),
  },
  '90-scenarios/multiple-property-set.yaml': {
    says: 'the second header looks as the first',
    expected: ['#4472C4', 'Verdana', '#FFFFFF'],
    see: (left) => {
      const { fill, fontName, fontColor } = left.workbook.styles.get(left.sheet().styles.at(6, 1));
      return [fill, fontName, fontColor];
    },
  },
  '90-scenarios/performance-optimization.yaml': {
    says: 'the totals are those of their rows once they are calculated',
    expected: true,
    see: (left) => {
      const [total, ...parts] = (left.values('A2:T2')[0] ?? []).map(Number);
      return Math.abs((total ?? NaN) - parts.reduce((sum, part) => sum + part, 0)) < 1e-6;
    },
  },
  '99-just-for-fun/gradient.yaml': {
    says: 'the corners have colours of their own',
    expected: true,
    see: (left) => left.fill('A1', left.sheet('Gradient')) !== null,
  },
};
