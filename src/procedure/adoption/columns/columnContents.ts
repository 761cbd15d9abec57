import type { Day } from '../../calendar/day';
import { toDay } from '../../calendar/day';
import { isDitto } from '../cells/ditto';
import { isErrorValue } from '../cells/errorValue';
import { isBlank, shownText } from '../cells/sourceText';
import type { SourceValue } from '../cells/sourceList';
import { isNoValue } from '../cells/noValue';
import { writtenDay } from '../cells/writtenDay';

/** One cell of a column, for looking at. */
export interface SeenCell {
  text: string;
  value: SourceValue;
  isDay: boolean;
}

type Test = (cell: SeenCell) => boolean;

/** What stands in a column, or in a sample of it, blanks left aside. */
export interface ColumnContents {
  filled: number;
  distinct: number;
  averageLength: number;
  /** Which part of the cells passes, from 0 to 1. */
  share: (test: Test) => number;
  /** A few different values, as they would be shown. */
  samples: string[];
}

const samplesShown = 4;

/** Only shapes are looked at here, so which century a short year means makes no difference. */
const anyToday: Day = toDay('2026-01-01');

export function columnContents(
  values: readonly SourceValue[],
  dated: (row: number) => boolean,
): ColumnContents {
  const cells: SeenCell[] = values.flatMap((value, row) => {
    if (isBlank(value) || isErrorValue(value)) return [];
    if (typeof value === 'string' && (isNoValue(value) || isDitto(value))) return [];
    const { kind } = writtenDay(value, dated(row), anyToday);
    const text = shownText(value, dated(row)).trim();
    // `12-3` may be a house number.
    const isDay = kind === 'day' || kind === 'parts' || (kind === 'yearless' && /[\p{L}/]/u.test(text));
    return { value, text, isDay };
  });
  const seen = values.flatMap((value, row) => (isBlank(value) ? [] : shownText(value, dated(row)).trim()));
  const texts = new Set(cells.map(({ text }) => text));
  // Many meanings ask the same of a column.
  const shares = new Map<Test, number>();
  const share = (test: Test) => cells.filter(test).length / Math.max(1, cells.length);
  return {
    filled: cells.length,
    distinct: texts.size,
    averageLength: cells.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, cells.length),
    share: (test) => {
      const known = shares.get(test) ?? share(test);
      shares.set(test, known);
      return known;
    },
    samples: [...new Set(seen)].slice(0, samplesShown),
  };
}
