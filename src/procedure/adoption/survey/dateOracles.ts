import type { Day } from '../../calendar/day';
import type { DateRule } from '../cells/adoptionChoices';
import { clearWinner, shareBefore, shareOtherwise, shareOutOfOrder } from './dateErrors';
import type { DayNumbers } from './dateErrors';
import type { DayField } from '../../complaint/fields';
import { dayUnder } from '../cells/writtenDay';
import type { WrittenDay } from '../cells/writtenDay';

/** A column of dates, as far as it helps to decide how dates are written. */
export interface DateColumn {
  column: number;
  field: DayField;
  /** One per row that may be a complaint. */
  written: readonly WrittenDay[];
  options: readonly DateRule[];
}

/** What an oracle may ask. */
export interface Known {
  columns: readonly DateColumn[];
  daysTaken: readonly (number | null)[] | null;
  today: Day;
  /** `null` while it is not decided. */
  ruleOf: (column: DateColumn) => DateRule | null;
}

/** Decides columns by something else than their own dates; the ones that it can't decide are left out. */
type Oracle = (known: Known) => [DateColumn, DateRule][];

/** Enough rows to tell by, so that no list takes long. */
const rowsAsked = 1500;
const day = 86_400_000;

/** A few slips among many rows prove nothing; dates that are read wrongly go wrong in many rows. */
const events = { most: 0.03, gap: 0.08 };
const order = { most: 0.05, gap: 0.1 };
const taken = { most: 0.2, gap: 0.2 };

function daysOf({ written }: DateColumn, rule: DateRule, today: Day): DayNumbers {
  return written.slice(0, rowsAsked).map((one) => {
    const found = dayUnder(one, rule, today);
    return found === null ? null : Date.parse(found) / day;
  });
}

const find = ({ columns }: Known, field: DayField) => columns.find((column) => column.field === field);

const isOpen =
  ({ ruleOf }: Known) =>
  (column: DateColumn): boolean =>
    ruleOf(column) === null;

/** The rules of two columns together under which the fewest rows go wrong. */
function decideBoth(
  known: Known,
  [first, second]: readonly [DateColumn, DateColumn],
  errors: (first: DayNumbers, second: DayNumbers) => number | null,
  limits: { most: number; gap: number },
): [DateColumn, DateRule][] {
  if (known.ruleOf(first) && known.ruleOf(second)) return [];
  const read = (column: DateColumn) => {
    const rule = known.ruleOf(column);
    return (rule ? [rule] : column.options).map((option) => ({
      option,
      days: daysOf(column, option, known.today),
    }));
  };
  const seconds = read(second);
  const pairs = read(first).flatMap((one) => seconds.map((other) => ({ one, other })));
  const best = clearWinner(pairs, ({ one, other }) => errors(one.days, other.days), limits);
  if (best === null) return [];
  return [
    [first, best.one.option],
    [second, best.other.option],
  ];
}

/** The list says how many days a complaint took. */
const byDaysTaken: Oracle = (known) => {
  const { daysTaken } = known;
  const received = find(known, 'receivedOn');
  const closed = find(known, 'closedOn');
  if (!received || !closed || daysTaken === null) return [];
  return decideBoth(known, [received, closed], (one, other) => shareOtherwise(one, other, daysTaken), taken);
};

/** Nothing that is done for a complaint comes before it was received. */
const byOrderOfEvents: Oracle = (known) => {
  const received = find(known, 'receivedOn');
  if (!received) return [];
  const later = known.columns.filter((column) => column !== received && column.field !== 'enteredOn');
  // A column that is decided tells more than one that isn't.
  const ranked = [...later].sort((a, b) => Number(isOpen(known)(a)) - Number(isOpen(known)(b)));
  return ranked.flatMap((column) => decideBoth(known, [received, column], shareBefore, events));
};

/** The list was kept in the order in which complaints came in. */
const byOrderOfRows: Oracle = (known) =>
  known.columns.filter(isOpen(known)).flatMap((column): [DateColumn, DateRule][] => {
    const rule = clearWinner(
      column.options,
      (option) => shareOutOfOrder(daysOf(column, option, known.today)),
      order,
    );
    return rule === null ? [] : [[column, rule]];
  });

/** All other columns of the list that hold dates as text are written in one order. */
const byOtherColumns: Oracle = (known) =>
  known.columns.filter(isOpen(known)).flatMap((column): [DateColumn, DateRule][] => {
    const orders = known.columns
      .filter(({ written }) => written.some(({ kind }) => kind === 'parts'))
      .flatMap((other) => known.ruleOf(other)?.order ?? []);
    const alike = column.options.filter((option) => orders.every((one) => one === option.order));
    const [only] = alike;
    return orders.length > 0 && only !== undefined && alike.length === 1 ? [[column, only]] : [];
  });

/** From the one that tells most to the one that tells least. */
export const dateOracles: readonly Oracle[] = [
  byDaysTaken,
  byOrderOfEvents,
  byOrderOfRows,
  byOrderOfEvents,
  byOtherColumns,
];
