import type { QuarterTexts } from '../../../i18n/workbook/quarter/nl';

/** A cell of a report; its number format in English codes. */
export interface Cell {
  value: unknown;
  format: string;
}

/** A number of the report, and by what a reader knows it. */
export interface ReadFigure extends Cell {
  block: string;
  figure: string;
  column: string;
  value: number | string;
}

/** In place of a number: of nothing known, and few of few. */
const isSaid = (cell: unknown): boolean => typeof cell === 'string' && /^(–|\d+\/\d+)$/.test(cell);
const isFigure = (cell: unknown): cell is number | string => typeof cell === 'number' || isSaid(cell);
const textOf = (cell: Cell | undefined): string =>
  String(cell?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The figures among the cells of a report, from its first block to its definitions: each by the heading of its block, its label to
 * the left and the title of its column. So those that stand on a tab are known again whatever moved since, and those of an
 * earlier version as far as they were called the same.
 *
 * @returns by a key that is the same for the same figure of another report
 */
export function figuresIn(
  rows: readonly (readonly Cell[])[],
  { live, definitions, ...texts }: QuarterTexts,
): Map<string, ReadFigure> {
  const headings = headingsOf(texts);
  const figures = new Map<string, ReadFigure>();
  let block = '';
  let titles: readonly string[] = [];
  for (const [row, cells] of rows.entries()) {
    const first = textOf(cells[0]);
    if (first === definitions.heading) break;
    const hasFigures = cells.some(({ value }) => typeof value === 'number');
    // One that we don't know, of an earlier version, is told by the blank line above it and the titles beside it.
    const looksSo = rows[row - 1]?.every((cell) => textOf(cell) === '') && textOf(cells[1]) !== '';
    if (!hasFigures && (headings.has(first) || (looksSo && first !== ''))) {
      block = first;
      titles = cells.map(textOf);
      continue;
    }
    let figure = first;
    for (const [at, cell] of cells.entries()) {
      if (at === 0 || textOf(cell) === '') continue;
      const { value, format } = cell;
      const column = titles[at] ?? '';
      if (!isFigure(value)) figure = textOf(cell);
      else if (column !== live.column && block !== '') {
        const key = freeKey(figures, [block, figure, column].join('\n'));
        figures.set(key, { block, figure, column, value, format });
      }
    }
  }
  return figures;
}

/** Two lines may be called the same. */
function freeKey(figures: ReadonlyMap<string, unknown>, key: string): string {
  return figures.has(key) ? freeKey(figures, `${key}\n`) : key;
}

const headingsOf = (texts: Omit<QuarterTexts, 'live' | 'definitions'>): ReadonlySet<string> => {
  const { causes } = texts;
  return new Set(
    [
      ...[texts.attention, texts.categories, texts.stock, texts.waiting, texts.trend, texts.handling],
      ...[texts.months, texts.outcomes, texts.groups, texts.calamities, texts.samples, texts.quality],
    ]
      .map(({ heading }) => heading)
      .concat(causes.heading, causes.measures, causes.serious, causes.undated),
  );
};
