/** @jest-environment node */
import { DIV0, NOT_AVAILABLE } from '../formulas/FormulaError';
import { computePivot } from './computePivot';
import { count, definition, drawn, field, source } from './pivotFixture';

describe('data fields', () => {
  test.each([
    ['Count', [2, 2, null, 4]],
    ['CountNumbers', [2, 2, null, 4]],
    ['Sum', [11, 10, null, 21]],
    ['Average', [5.5, 5, null, 5.25]],
    ['Min', [2, 4, null, 2]],
    ['Max', [9, 6, null, 9]],
  ] as const)('summarize by %s', (summarizeBy, expected) => {
    const data = [{ source: 'Dagen', name: 'Dagen', summarizeBy }];
    const { cells } = computePivot(source, definition({ rows: [field('Rubriek')], data }));
    expect(cells.slice(1).map((row) => row[1]?.value)).toEqual(expected);
  });

  it('stand side by side below the columns', () => {
    const data = [count, { source: 'Dagen', name: 'Som', summarizeBy: 'Sum' as const, numberFormat: '0' }];
    const part = { rows: [field('Ernst')], columns: [field('Kwartaal')], data };
    expect(drawn({ ...part, layout: { layoutType: 'Tabular' } })).toEqual([
      '|Kwartaal|Values||||',
      '|2026-K2||2026-K3||Total Aantal|Total Som',
      'Ernst|Aantal|Som|Aantal|Som||',
      'ernstig|||2|8|2|8',
      'normaal|1|9|2|4|3|13',
      'Grand Total|1|9|4|12|5|21',
    ]);
    const { cells } = computePivot(source, definition(part));
    expect(cells.at(-1)?.map(({ numberFormat }) => numberFormat)).toEqual([
      undefined,
      undefined,
      '0',
      undefined,
      '0',
      undefined,
      '0',
    ]);
  });

  it.each([
    ['text as a count but not a sum', ['a', 'b', 3], 'Sum', 3],
    ['nothing but text as no average', ['a'], 'Average', DIV0],
    ['an error as that error', [1, NOT_AVAILABLE], 'Max', NOT_AVAILABLE],
    ['an error as one more', [1, NOT_AVAILABLE], 'Count', 2],
    ['only blanks as nothing', [null, null], 'Count', null],
  ] as const)('take %s', (_name, values, summarizeBy, expected) => {
    const records = values.map((value) => [value]);
    const data = [{ source: 'A', name: 'A', summarizeBy }];
    expect(computePivot({ header: ['A'], records }, definition({ data })).cells[1]?.[0]?.value).toBe(
      expected,
    );
  });
});

describe('items', () => {
  it('come in ascending order: numbers, text, logical values, errors, blanks', () => {
    const records = ['b', null, NOT_AVAILABLE, true, 10, 'é', 'A', 2, false, '2', 'a', 'e'].map((value) => [
      value,
    ]);
    const { cells, items } = computePivot(
      { header: ['Soort'], records },
      definition({ rows: [field('Soort')] }),
    );
    const labels = cells.slice(1, -1).map(([cell]) => cell?.value);
    expect(labels).toEqual([2, 10, '2', 'A', 'b', 'e', 'é', false, true, NOT_AVAILABLE, '(blank)']);
    expect(
      items
        .get('soort')
        ?.map(({ text }) => text)
        .slice(-4),
    ).toEqual(['FALSE', 'TRUE', '#N/A', '(blank)']);
  });

  it('of a row field can be chosen by hand', () => {
    expect(drawn({ rows: [field('Rubriek', ['afval', '(blank)'])], data: [count] })).toEqual([
      'Row Labels|Aantal',
      'Afval|2',
      '(blank)|1',
      'Grand Total|3',
    ]);
  });
});
