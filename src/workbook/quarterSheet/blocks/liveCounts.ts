import { addDays } from '../../../procedure/calendar/day';
import type { Day } from '../../../procedure/calendar/day';
import type { Period } from '../../../procedure/calendar/quarter';
import type { Language } from '../../../usecases/ports/ports';
import { complaintReferences } from '../../columns/layout';
import type { KnownNames } from '../../names/knownNames';

/** Formulas that count the register as it stands now, as the figures beside them were counted. */
export interface LiveCounts {
  received: string;
  /** @param category the cell with the category's name, or `""`: a text in a formula ends at 255 characters. */
  receivedIn: (category: string) => string;
  openAtStart: string;
  closed: string;
  openAtEnd: string;
}

const dateOf = (day: Day): string => `DATE(${day.split('-').map(Number).join(',')})`;

/** The commas leave text out of the product; `*` would turn it into an error. */
const countWhere = (...conditions: string[]): string =>
  `SUMPRODUCT(${conditions.map((condition) => `--(${condition})`).join(',')})`;

/**
 * Categories are compared as text, exactly: COUNTIFS would take `*` and `?` in a name for any text and fails beyond 255
 * characters. A date may carry a time, so a period ends before the day after it.
 * @param code the quarter as its native column has it
 */
export function liveCounts(
  language: Language,
  names: KnownNames,
  code: string,
  { first, last }: Period,
): LiveCounts {
  const { column } = complaintReferences(names, language);
  const received = column('receivedOn');
  const closed = column('closedOn');
  const category = column('category');
  const quarter = column('quarter');
  const from = dateOf(first);
  const after = dateOf(addDays(last, 1));

  const isDated = `ISNUMBER(${received})`;
  // Text is more than any number and a blank is 0: neither lies between the two.
  const inPeriod = [`${received}>=${from}`, `${received}<${after}`];
  /** Blank, or text that is no date: not closed. */
  const openOn = (day: string) => `(NOT(ISNUMBER(${closed}))+(${closed}>=${day}))>0`;
  const isClosed = `ISNUMBER(${closed})`;
  const formula = (text: string) => `=IFERROR(${text},"?")`;
  return {
    received: formula(countWhere(...inPeriod)),
    receivedIn: (name) => formula(countWhere(`${quarter}="${code}"`, `${category}&""=${name}&""`)),
    openAtStart: formula(countWhere(isDated, `${received}<${from}`, openOn(from))),
    closed: formula(
      `${countWhere(isDated, `${closed}>=${from}`, `${closed}<${after}`, `${closed}>=${received}`)}+` +
        countWhere(...inPeriod, isClosed, `${closed}<${received}`),
    ),
    openAtEnd: formula(countWhere(isDated, `${received}<${after}`, openOn(after))),
  };
}
