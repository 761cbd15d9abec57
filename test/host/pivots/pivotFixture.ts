import type { CellValue } from '../formulas/FormulaError';
import { computePivot } from './computePivot';
import type { PivotDefinition } from './PivotGrid';

export const source = {
  header: ['Nummer', 'Rubriek', 'Maand', 'Kwartaal', 'Dagen', 'Ernst'],
  records: [
    ['2026-0001-AA', 'Geluid', '2026-07', '2026-K3', 4, 'normaal'],
    ['2026-0002-BB', 'Afval', '2026-08', '2026-K3', 2, 'ernstig'],
    ['2026-0003-CC', 'geluid', '2026-07', '2026-K3', 6, 'ernstig'],
    ['2026-0004-DD', null, '2026-09', '2026-K3', null, 'normaal'],
    ['2026-0005-EE', 'Afval', '2026-04', '2026-K2', 9, 'normaal'],
  ] as CellValue[][],
};

export const field = (name: string, selected?: string[]) => ({
  source: name,
  name,
  ...(selected && { selected }),
});
export const count = { source: 'Nummer', name: 'Aantal', summarizeBy: 'Count' as const };

export function definition(
  part: Partial<Omit<PivotDefinition, 'layout'>> & { layout?: Partial<PivotDefinition['layout']> },
): PivotDefinition {
  return {
    rows: [],
    columns: [],
    filters: [],
    data: [],
    ...part,
    layout: {
      layoutType: 'Compact',
      showRowGrandTotals: true,
      showColumnGrandTotals: true,
      subtotalLocation: 'AtTop',
      emptyCellText: '',
      fillEmptyCells: true,
      autoFormat: true,
      preserveFormatting: true,
      ...part.layout,
    },
  };
}

/** The grid as text, cells separated by `|`. */
export const drawn = (part: Parameters<typeof definition>[0], data = source): string[] =>
  computePivot(data, definition(part)).cells.map((row) =>
    row.map(({ value }) => (value === null ? '' : String(value))).join('|'),
  );
