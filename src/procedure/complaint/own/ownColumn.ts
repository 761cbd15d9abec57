/** What a column of the office's own holds; `calculated`: a formula, which is shown and never written. */
export type OwnKind = 'text' | 'day' | 'number' | 'choice' | 'calculated';

export type CellValue = string | number | boolean;

/** A column that an office added to its complaints. */
export interface OwnColumn {
  /** As it stands in the sheet at this moment; a table has no two that are the same. */
  header: string;
  kind: OwnKind;
  /** What its list offers; nothing where that can't be told. */
  choices: readonly string[];
}

/** A column with what it holds for one complaint. */
export interface OwnFact extends OwnColumn {
  /** As the cell holds it: a day as Excel counts it. */
  value: CellValue;
  /** As it is shown: a day as `dd-mm-yyyy`. */
  shown: string;
}

/** A cell as far as it tells what its column is for. */
export interface OwnCell {
  value: CellValue;
  formula: unknown;
  /** Its number format shows a date or a time. */
  dated: boolean;
}

interface Evidence {
  /** What Excel lets somebody type there. */
  rule: 'list' | 'date' | 'number' | null;
  cell: OwnCell;
  /** Some others of its column. */
  others: readonly OwnCell[];
}

/** A text that only looks like a formula reads as itself. */
const isCalculated = ({ formula, value }: OwnCell): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/**
 * What a column holds, by the rule of its cells, how they are shown and what stands in them. What is unsure is text: that takes
 * whatever somebody types.
 */
export function ownKind({ rule, cell, others }: Evidence): OwnKind {
  const filled = others.filter(({ value }) => value !== '');
  if (isCalculated(cell) || (filled.length > 0 && filled.every(isCalculated))) return 'calculated';
  if (rule !== null) return ({ list: 'choice', date: 'day', number: 'number' } as const)[rule];
  const numbers = filled.filter(({ value }) => typeof value === 'number');
  if (numbers.length < filled.length) return 'text';
  const shows = [cell, ...(filled.length > 0 ? filled : others)];
  if (shows.every(({ dated }) => dated)) return 'day';
  return filled.length > 0 && shows.every(({ dated }) => !dated) ? 'number' : 'text';
}
