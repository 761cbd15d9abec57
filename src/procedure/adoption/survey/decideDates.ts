import type { Day } from '../../calendar/day';
import type { DateRule } from '../cells/adoptionChoices';
import { dateOracles } from './dateOracles';
import type { DateColumn, Known } from './dateOracles';

/** How a column is read; `by` as in `DateDecision`. */
interface DecidedColumn {
  column: number;
  rule: DateRule;
  by: 'column' | 'oracle' | 'choice' | null;
}

interface DateQuestions {
  columns: readonly DateColumn[];
  /** Per row the days that a complaint took, where the list has a column for it. */
  daysTaken: readonly (number | null)[] | null;
  /** What somebody decided. */
  chosen: ReadonlyMap<number, DateRule>;
  today: Day;
}

const usual: DateRule = { order: 'dayFirst', swapped: false };

/**
 * Decides how each column of dates is read: by what somebody chose, by the column itself, or by an oracle. What nobody
 * can tell stays open (`by: null`), with the likeliest rule.
 */
export function decideDates({ columns, daysTaken, chosen, today }: DateQuestions): DecidedColumn[] {
  const decided = new Map<DateColumn, DecidedColumn>();
  for (const one of columns) {
    const { column, options } = one;
    const choice = chosen.get(column);
    const [only] = options;
    if (choice) decided.set(one, { column, rule: choice, by: 'choice' });
    else if (only && options.length === 1) decided.set(one, { column, rule: only, by: 'column' });
  }
  const known: Known = { columns, daysTaken, today, ruleOf: (one) => decided.get(one)?.rule ?? null };
  for (const oracle of dateOracles) {
    for (const [one, rule] of oracle(known)) {
      if (!decided.has(one)) decided.set(one, { column: one.column, rule, by: 'oracle' });
    }
  }
  return columns.map(
    (one) => decided.get(one) ?? { column: one.column, rule: one.options[0] ?? usual, by: null },
  );
}
