import type { Day } from '../day';
import type { DateRule } from './adoptionChoices';
import { clearWinner, dayNumbers, shareBefore, shareOtherwise, shareOutOfOrder } from './dateOracles';
import type { DateColumn, DayNumbers } from './dateOracles';

/** How a column is read; `by` as in `DateDecision`. */
export interface DecidedColumn {
  column: number;
  rule: DateRule;
  by: 'plain' | 'column' | 'oracle' | 'choice' | null;
}

export interface DateQuestions {
  columns: readonly DateColumn[];
  /** Per row the days that a complaint took, where the list has a column for it. */
  daysTaken: readonly (number | null)[] | null;
  /** What somebody decided. */
  chosen: ReadonlyMap<number, DateRule>;
  today: Day;
}

/** Dates before receipt are slips; when they are many, the dates are read wrongly. */
const order = { most: 0.03, gap: 0.08 };
const sorted = { most: 0.05, gap: 0.1 };
const counted = { most: 0.2, gap: 0.3 };

/**
 * Decides how each column of dates is read: by what somebody chose, by the column itself, or by an oracle: the days that
 * the list says a complaint took, what can't come before receipt, the order of the rows, and at last the other columns
 * of the same list. What nobody can tell stays open.
 */
export function decideDates({ columns, daysTaken, chosen, today }: DateQuestions): DecidedColumn[] {
  const decided = new Map<number, DecidedColumn>();
  for (const { column, options } of columns) {
    const choice = chosen.get(column);
    const [only, ...others] = options;
    if (choice) decided.set(column, { column, rule: choice, by: 'choice' });
    else if (only && others.length === 0) decided.set(column, { column, rule: only, by: 'column' });
  }
  const under = memoize(columns, today);
  const decide = (column: number, rule: DateRule | null) => {
    if (rule !== null) decided.set(column, { column, rule, by: 'oracle' });
  };
  const open = () => columns.filter(({ column }) => !decided.has(column));
  const ruleOf = ({ column }: DateColumn): DateRule | null => decided.get(column)?.rule ?? null;
  const received = columns.find(({ field }) => field === 'receivedOn');
  const closed = columns.find(({ field }) => field === 'closedOn');

  if (received && closed && daysTaken && !(ruleOf(received) && ruleOf(closed))) {
    const pairs = rulesOf(received).flatMap((first) => rulesOf(closed).map((last) => [first, last] as const));
    const best = clearWinner(
      pairs,
      ([first, last]) => shareOtherwise(under(received, first), under(closed, last), daysTaken),
      counted,
    );
    if (best && !ruleOf(received)) decide(received.column, best[0]);
    if (best && !ruleOf(closed)) decide(closed.column, best[1]);
  }
  for (const column of open()) decide(column.column, byOrderOfEvents(column));
  for (const column of open()) {
    decide(
      column.column,
      clearWinner(column.options, (rule) => shareOutOfOrder(under(column, rule)), sorted),
    );
  }
  for (const column of open()) decide(column.column, byOrderOfEvents(column) ?? likeTheOthers(column));

  return columns.map(
    ({ column, options }) =>
      decided.get(column) ?? { column, rule: options[0] ?? { order: 'dayFirst', swapped: false }, by: null },
  );

  function rulesOf(column: DateColumn): readonly DateRule[] {
    const rule = ruleOf(column);
    return rule ? [rule] : column.options;
  }

  function byOrderOfEvents(column: DateColumn): DateRule | null {
    const others =
      column === received ? columns.filter((other) => other !== received) : received ? [received] : [];
    for (const other of others) {
      const rule = ruleOf(other);
      if (!rule || other.field === 'enteredOn') continue;
      const known = under(other, rule);
      const best = clearWinner(
        column.options,
        (option) =>
          column === received
            ? shareBefore(under(column, option), known)
            : shareBefore(known, under(column, option)),
        order,
      );
      if (best) return best;
    }
    return null;
  }

  /** The only option that agrees with every other column of texts that is decided. */
  function likeTheOthers(column: DateColumn): DateRule | null {
    const rules = columns.flatMap((other) => {
      const rule = other === column || !hasTexts(other) ? null : ruleOf(other);
      return rule ?? [];
    });
    const alike = column.options.filter((option) => rules.every((rule) => rule.order === option.order));
    return rules.length > 0 && alike.length === 1 ? (alike[0] ?? null) : null;
  }
}

const hasTexts = ({ written }: DateColumn): boolean => written.some(({ kind }) => kind === 'parts');

function memoize(columns: readonly DateColumn[], today: Day) {
  const known = new Map(columns.map((column) => [column, new Map<string, DayNumbers>()]));
  return (column: DateColumn, rule: DateRule): DayNumbers => {
    const key = `${rule.order} ${rule.swapped}`;
    const days = known.get(column)?.get(key) ?? dayNumbers(column, rule, today);
    known.get(column)?.set(key, days);
    return days;
  };
}
