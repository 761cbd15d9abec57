import type { Day } from '../../calendar/day';
import type { CellValue, OwnColumn } from './ownColumn';

/** What is written: a text, a number, or the day of a date; `''` clears the cell. */
export type OwnTyped =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'day'; day: Day };

/** A cell of a column of the office's own that is to be written. */
export interface OwnEntry {
  column: Pick<OwnColumn, 'header' | 'kind'>;
  /** As it was shown. */
  seen: CellValue;
  typed: OwnTyped;
  /** The number format of its column, where a new row is given it. */
  format?: string;
}

/** What was typed for such columns, by their headers. */
export type OwnTexts = Readonly<Record<string, string>>;

export const saysOwn = (texts: OwnTexts = {}): boolean =>
  Object.values(texts).some((text) => text.trim() !== '');
