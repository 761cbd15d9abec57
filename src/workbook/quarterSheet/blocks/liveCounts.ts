import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { addDays } from '../../../procedure/calendar/day';
import type { Day } from '../../../procedure/calendar/day';
import { endingCodes, notCounted } from '../../../procedure/complaint/statuses';
import type { Ending } from '../../../procedure/complaint/statuses';
import type { Period } from '../../../procedure/calendar/quarter';
import { complaintReferences } from '../../columns/layout';
import { stepOf } from '../../columns/signal/stepFormula';
import type { KnownNames } from '../../names/knownNames';

/**
 * Formulas that count the register as it stands now, as the figures beside them were counted: a register of 100,000 rows is
 * counted anew whenever somebody types. So by COUNTIFS, which is a hundred times as quick in LibreOffice as SUMPRODUCT, and reads the
 * columns once for all of them in Excel ("Excel performance: performance and limit improvements", Microsoft); by the number of the
 * step, to which the native columns read a status.
 */
export interface LiveCounts {
  received: string;
  /**
   * The ways to count a category, by the cell with its name, or `""`: a text in a formula ends at 255 characters. What COUNTIFS
   * can't take for anything else is counted by it, other names exactly.
   */
  receivedIn: Record<CategoryKind, (category: string) => string>;
  /** No complaints after all, that were received in the period. */
  none: string;
  duplicates: string;
  openAtStart: string;
  closed: string;
  withdrawn: string;
  closedUndated: string;
  /** By the live cells of what was open at the start, received and closed: to count it again would be the slowest of all. */
  openAtEnd: (atStart: string, received: string, closed: string) => string;
}

type CategoryKind = 'plain' | 'other' | 'none';

/**
 * COUNTIFS takes `*` and `?` for any text, what looks like a number, a date or a truth for that, and fails beyond 255 characters:
 * plain is what begins with a letter and has no digit.
 */
export function kindOf(category: string): CategoryKind {
  if (category === '') return 'none';
  const isPlain = /^\p{L}[^\d*?~]{0,199}$/u.test(category) && !/^(true|false|waar|onwaar)$/i.test(category);
  return isPlain ? 'plain' : 'other';
}

const dateOf = (day: Day): string => `DATE(${day.split('-').map(Number).join(',')})`;

/** A date may carry a time, so a period ends before the day after it. */
export function liveCounts(
  language: RegisterLanguage,
  names: KnownNames,
  { first, last }: Period,
): LiveCounts {
  const { column } = complaintReferences(names, language);
  const received = column('receivedOn');
  const closed = column('closedOn');
  const category = column('category');
  const step = column('step');
  const from = dateOf(first);
  const after = dateOf(addDays(last, 1));

  const count = (...criteria: string[]) => `COUNTIFS(${criteria.join(',')})`;
  const is = (code: Ending) => `${step},${stepOf(code)}`;
  const isComplaint = notCounted.map((code) => `${step},"<>${stepOf(code)}"`);
  const counted = (...criteria: string[]) => count(...criteria, ...isComplaint);
  // Numbers only: text and blanks are none.
  const within = (cells: string) => [`${cells},">="&${from}`, `${cells},"<"&${after}`];
  const inPeriod = within(received);
  /** Without a closing date, or with a text in its place. */
  const undated = (...criteria: string[]) => `${count(...criteria)}-${count(...criteria, `${closed},">=0"`)}`;
  // They stand at the end.
  const ended = [`${step},">=${Math.min(...endingCodes.map(stepOf))}"`, ...isComplaint];
  /**
   * As `closingDay` has it: on the day of receipt where the closing date lies before it, which is so by the bounds of the period alone
   * where it makes a difference.
   */
  const left = (countOf: typeof count) =>
    `${countOf(...within(closed), `${received},"<"&${after}`)}+${countOf(...inPeriod, `${closed},"<"&${from}`)}`;
  const before = `${received},"<"&${from}`;

  const formula = (text: string) => `=IFERROR(${text},"?")`;
  const exactly = (name: string) => {
    const conditions = [`${received}>=${from}`, `${received}<${after}`, `${category}&""=${name}&""`];
    const counts = notCounted.map((code) => `${step}<>${stepOf(code)}`);
    // The commas leave text out of the product; `*` would turn it into an error.
    return formula(`SUMPRODUCT(${[...conditions, ...counts].map((one) => `--(${one})`).join(',')})`);
  };
  return {
    received: formula(counted(...inPeriod)),
    // By dates, which stay as they are when an office gets another book year.
    receivedIn: {
      plain: (name) => formula(counted(...inPeriod, `${category},"="&${name}`)),
      other: exactly,
      none: () => exactly('""'),
    },
    none: formula(notCounted.map((code) => count(...inPeriod, is(code))).join('+')),
    duplicates: formula(count(...inPeriod, is('duplicate'))),
    openAtStart: formula(
      `${counted(before)}-${counted(before, `${closed},"<"&${from}`)}-(${undated(before, ...ended)})`,
    ),
    closed: formula(`${left(counted)}+${undated(...inPeriod, ...ended)}`),
    withdrawn: formula(
      `${left((...criteria) => count(...criteria, is('withdrawn')))}+${undated(...inPeriod, is('withdrawn'))}`,
    ),
    closedUndated: formula(undated(...inPeriod, ...ended)),
    openAtEnd: (atStart, arrived, gone) => formula(`${atStart}+${arrived}-${gone}`),
  };
}
