/** @jest-environment node */
import { span } from '../model/Area';
import type { Pivot } from '../model/Pivot';
import type { Workbook } from '../model/Workbook';
import { drawPivot } from './buildWorkbook';
import { exampleWorkbook } from './exampleWorkbook';
import { convertAllInLibreOffice, hasLibreOffice } from './libreOffice';
import { openWorkbook } from './openWorkbook';
import { saveWorkbook } from './saveWorkbook';
import { hasSchemas, schemaErrors } from './schemaErrors';

const field = (source: string, selected?: string[]) => ({
  source,
  name: source,
  ...(selected && { selected }),
});
const count = { source: 'Nummer', name: 'Aantal', summarizeBy: 'Count' as const };
const sum = {
  source: 'Bedrag',
  name: 'Som van Bedrag',
  summarizeBy: 'Sum' as const,
  numberFormat: '#,##0.00',
};

type Change = Partial<Omit<Pivot, 'layout'>> & { layout?: Partial<Pivot['layout']> };

/** The example with its pivot changed, and drawn anew. */
function workbookWith({ layout, ...change }: Change): Workbook {
  const workbook = exampleWorkbook();
  const [pivot] = workbook.pivots;
  const report = workbook.sheets[2];
  if (!pivot || !report) throw new Error('The example has lost its pivot.');
  const blank = span(2, 0, 30, 8);
  for (let row = blank.row; row < 30; row++) {
    for (let column = 0; column < 8; column++) workbook.calculation.setValue(report.id, row, column, null);
  }
  Object.assign(pivot, change, { layout: { ...pivot.layout, ...layout } });
  drawPivot(workbook, report, pivot);
  return workbook;
}

const cases: [string, Change][] = [
  [
    'in the compact layout with nested rows',
    { rows: [field('Maand'), field('Rubriek')], columns: [], layout: { layoutType: 'Compact' } },
  ],
  [
    'in the outline layout without subtotals',
    {
      rows: [field('Maand'), field('Rubriek')],
      columns: [],
      layout: { layoutType: 'Outline', subtotalLocation: 'Off' },
    },
  ],
  [
    'in the tabular layout with subtotals',
    { rows: [field('Maand'), field('Rubriek')], columns: [], filters: [] },
  ],
  ['with two data fields beside each other', { columns: [], data: [count, sum] }],
  ['with two data fields below each month', { data: [count, sum] }],
  [
    // Without totals: LibreOffice leaves those of running totals blank.
    'with counts that add up along the months',
    {
      data: [{ ...count, runningTotalIn: 'Maand' }],
      layout: { showRowGrandTotals: false, showColumnGrandTotals: false },
    },
  ],
  ['without grand totals', { layout: { showRowGrandTotals: false, showColumnGrandTotals: false } }],
  [
    'with several pages chosen and rows left out',
    {
      rows: [field('Rubriek', ['Afval', 'Geur'])],
      filters: [field('Maand', ['2026-07', '2026-08']), field('Signaal')],
      columns: [],
      row: 6,
    },
  ],
  ['that holds its own copy of the rows', { refreshOnOpen: false }],
  ['on a fixed area', { refreshOnOpen: false, source: { kind: 'area', sheet: '', area: span(0, 0, 12, 6) } }],
  ['filtered by an item that no row has any more', { filters: [field('Signaal', ['weg'])] }],
];

/** A fixed area names the sheet by an id that only the workbook knows. */
function made(change: Change): Workbook {
  const workbook = workbookWith(change.source?.kind === 'area' ? {} : change);
  if (change.source?.kind !== 'area') return workbook;
  const source = { ...change.source, sheet: workbook.sheets[0]?.id ?? '' };
  Object.assign(workbook.pivots[0] ?? {}, change, { source });
  return workbook;
}

describe('a PivotTable in a file', () => {
  test.each(cases)('%s comes back as it was', async (_name, change) => {
    const before = made(change);
    const { workbook: after, unsupported } = await openWorkbook(await saveWorkbook(before));
    expect(unsupported).toEqual([]);
    const seen = ({ pivots: [pivot] }: Workbook) => ({
      ...pivot,
      id: '',
      sheet: '',
      source: pivot?.source.kind,
    });
    expect(seen(after)).toEqual(seen(before));
  });

  const withSchemas = hasSchemas() ? test : test.skip;
  // Skipped where there is no program that knows the schemas: other systems than Linux on x64.
  withSchemas('is valid by the schemas of Excel, as everything around it', async () => {
    expect(await schemaErrors(await saveWorkbook(exampleWorkbook()))).toEqual([]);
  });
});

const present = hasLibreOffice();
const describeInLibreOffice = present ? describe : describe.skip;

describeInLibreOffice(
  `in LibreOffice${present ? '' : ' (skipped: soffice is not installed)'}, a PivotTable`,
  () => {
    // LibreOffice has no compact layout and writes subtotals elsewhere: the totals by the last column tell enough.
    const numbers = (workbook: Workbook) => {
      const report = workbook.sheets[2];
      const all: number[] = [];
      for (let row = 4; row < 30; row++) {
        for (let column = 0; column < 10; column++) {
          const value = workbook.calculation.valueAt(report?.id ?? '', row, column);
          if (typeof value === 'number' && value !== 0) all.push(value);
        }
      }
      return all.sort((a, b) => a - b);
    };

    let converted: Uint8Array[];
    beforeAll(async () => {
      const files = await Promise.all(cases.map(([, change]) => saveWorkbook(made(change))));
      converted = await convertAllInLibreOffice(files, 'xlsx');
    }, 180_000);

    test.each(cases.map(([name, change], index) => [name, change, index] as const))(
      '%s shows the same numbers',
      async (_name, change, index) => {
        const { workbook: after } = await openWorkbook(converted[index] ?? new Uint8Array());
        expect(numbers(after)).toEqual(numbers(made(change)));
      },
    );
  },
);
