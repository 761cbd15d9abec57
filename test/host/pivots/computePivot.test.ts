/** @jest-environment node */
import { computePivot } from './computePivot';
import { pivotCaptions } from './pivotCaptions';
import { count, definition, drawn, field, source } from './pivotFixture';

const quarterTab = {
  rows: [field('Rubriek')],
  columns: [field('Maand')],
  filters: [field('Kwartaal', ['2026-K3'])],
  data: [count],
};

describe('a pivot of categories by month, filtered by quarter', () => {
  it('looks as in Excel in the compact layout', () => {
    expect(drawn(quarterTab)).toEqual([
      'Kwartaal|2026-K3|||',
      '||||',
      'Aantal|Column Labels|||',
      'Row Labels|2026-07|2026-08|2026-09|Grand Total',
      'Afval||1||1',
      'Geluid|2|||2',
      '(blank)|||1|1',
      'Grand Total|2|1|1|4',
    ]);
  });

  it('names its fields in the tabular and outline layouts', () => {
    for (const layoutType of ['Tabular', 'Outline'] as const) {
      expect(drawn({ ...quarterTab, layout: { layoutType, emptyCellText: '0' } })).toEqual([
        'Kwartaal|2026-K3|||',
        '||||',
        'Aantal|Maand|||',
        'Rubriek|2026-07|2026-08|2026-09|Grand Total',
        'Afval|0|1|0|1',
        'Geluid|2|0|0|2',
        '(blank)|0|0|1|1',
        'Grand Total|2|1|1|4',
      ]);
    }
  });

  // PivotTable.RowGrand (learn.microsoft.com): "grand totals for rows". LibreOffice reads the file the other way round.
  it('totals the rows in a column at the right, the columns in a row below', () => {
    const onlyRows = { showRowGrandTotals: true, showColumnGrandTotals: false };
    expect(drawn({ ...quarterTab, filters: [], layout: onlyRows })).toEqual([
      'Aantal|Column Labels||||',
      'Row Labels|2026-04|2026-07|2026-08|2026-09|Grand Total',
      'Afval|1||1||2',
      'Geluid||2|||2',
      '(blank)||||1|1',
    ]);
    const onlyColumns = { showRowGrandTotals: false, showColumnGrandTotals: true };
    expect(drawn({ ...quarterTab, filters: [], layout: onlyColumns }).at(-1)).toBe('Grand Total|1|2|1|1');
  });

  it('leaves out grand totals that are switched off', () => {
    const layout = { showRowGrandTotals: false, showColumnGrandTotals: false };
    expect(drawn({ ...quarterTab, filters: [], layout })).toEqual([
      'Aantal|Column Labels|||',
      'Row Labels|2026-04|2026-07|2026-08|2026-09',
      'Afval|1||1|',
      'Geluid||2||',
      '(blank)||||1',
    ]);
  });

  it('adds up along the months where it shows a running total, which has no grand total', () => {
    const running = { ...count, runningTotalIn: 'Maand' };
    expect(drawn({ ...quarterTab, filters: [], data: [running] })).toEqual([
      'Aantal|Column Labels||||',
      'Row Labels|2026-04|2026-07|2026-08|2026-09|Grand Total',
      'Afval|1|1|2|2|',
      'Geluid|0|2|2|2|',
      '(blank)|0|0|0|1|',
      'Grand Total|1|3|4|5|',
    ]);
  });

  it('refuses to add up along anything but its innermost column field', () => {
    const running = { ...count, runningTotalIn: 'Rubriek' };
    expect(() => drawn({ ...quarterTab, data: [running] })).toThrow('innermost column field');
  });

  it('speaks Dutch when asked', () => {
    const { cells } = computePivot(source, definition(quarterTab), pivotCaptions.nl);
    expect(cells.map((row) => row[0]?.value)).toEqual([
      'Kwartaal',
      null,
      'Aantal',
      'Rijlabels',
      'Afval',
      'Geluid',
      '(leeg)',
      'Eindtotaal',
    ]);
  });

  it('tells headers, labels, values and totals apart', () => {
    const { cells, bodyRow, headerRows, labelColumns } = computePivot(source, definition(quarterTab));
    expect({ bodyRow, headerRows, labelColumns }).toEqual({ bodyRow: 2, headerRows: 2, labelColumns: 1 });
    const kinds = cells.map((row) => row.map(({ kind }) => kind[0]).join(''));
    expect(kinds).toEqual(['ffbbb', 'bbbbb', 'hhhhh', 'hhhhh', 'lvvvt', 'lvvvt', 'lvvvt', 'ttttt']);
  });
});

describe('page filters', () => {
  test.each([
    ['all items', undefined, '(All)', '5'],
    ['one item, whatever its case', ['2026-k2'], '2026-k2', '1'],
    ['several items', ['2026-K2', '2026-K3'], '(Multiple Items)', '5'],
    ['an item that no record has any more', ['2025-K1'], '2025-K1', ''],
  ])('let through %s', (_name, selected, shown, counted) => {
    expect(drawn({ filters: [field('Kwartaal', selected)], data: [count] })).toEqual([
      `Kwartaal|${shown}`,
      '|',
      'Aantal|',
      `${counted}|`,
    ]);
  });

  it('work together, one below the other', () => {
    const filters = [field('Kwartaal', ['2026-K3']), field('Ernst', ['ernstig'])];
    expect(drawn({ rows: [field('Rubriek')], filters, data: [count] })).toEqual([
      'Kwartaal|2026-K3',
      'Ernst|ernstig',
      '|',
      'Row Labels|Aantal',
      'Afval|1',
      'Geluid|1',
      'Grand Total|2',
    ]);
  });
});

describe('several fields on an axis', () => {
  const nested = { rows: [field('Kwartaal'), field('Rubriek')], data: [count] };

  it('stack in one column in the compact layout, with subtotals above', () => {
    expect(drawn(nested)).toEqual([
      'Row Labels|Aantal',
      '2026-K2|1',
      'Afval|1',
      '2026-K3|4',
      'Afval|1',
      'Geluid|2',
      '(blank)|1',
      'Grand Total|5',
    ]);
    const { cells } = computePivot(source, definition(nested));
    expect(cells.map(([label]) => label?.indent)).toEqual([undefined, 0, 1, 0, 1, 1, 1, undefined]);
  });

  it('stand side by side in the tabular layout, with subtotals below', () => {
    expect(drawn({ ...nested, layout: { layoutType: 'Tabular' } })).toEqual([
      'Kwartaal|Rubriek|Aantal',
      '2026-K2|Afval|1',
      '2026-K2 Total||1',
      '2026-K3|Afval|1',
      '|Geluid|2',
      '|(blank)|1',
      '2026-K3 Total||4',
      'Grand Total||5',
    ]);
  });

  it('begin a new row each in the outline layout', () => {
    expect(drawn({ ...nested, layout: { layoutType: 'Outline', subtotalLocation: 'Off' } })).toEqual([
      'Kwartaal|Rubriek|Aantal',
      '2026-K2||',
      '|Afval|1',
      '2026-K3||',
      '|Afval|1',
      '|Geluid|2',
      '|(blank)|1',
      'Grand Total||5',
    ]);
  });

  it('give columns their subtotals', () => {
    expect(drawn({ columns: [field('Kwartaal'), field('Maand')], data: [count] })).toEqual([
      '|Column Labels||||||',
      '|2026-K2|2026-K2 Total|2026-K3|||2026-K3 Total|Grand Total',
      '|2026-04||2026-07|2026-08|2026-09||',
      'Aantal|1|1|2|1|1|4|5',
    ]);
  });
});

describe('at the edges', () => {
  it('a pivot without fields shows nothing', () => {
    expect(computePivot(source, definition({})).cells).toEqual([]);
  });

  it('a source without records keeps its captions', () => {
    expect(drawn({ ...quarterTab, filters: [] }, { ...source, records: [] })).toEqual([
      'Aantal|Column Labels',
      'Row Labels|Grand Total',
      'Grand Total|',
    ]);
  });

  it('a field that the source lacks is an error that names it', () => {
    expect(() => computePivot(source, definition({ rows: [field('Wijk')] }))).toThrow('"Wijk"');
  });

  it('an aggregation that is not built says so', () => {
    const data = [{ source: 'Dagen', name: 'Dagen', summarizeBy: 'Variance' as const }];
    expect(() => computePivot(source, definition({ data }))).toThrow('Variance');
  });
});
