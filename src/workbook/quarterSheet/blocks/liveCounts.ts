import { addDays } from '../../../procedure/calendar/day';
import type { Day } from '../../../procedure/calendar/day';
import { endingCodes, notCounted } from '../../../procedure/complaint/statuses';
import type { Ending } from '../../../procedure/complaint/statuses';
import type { Period } from '../../../procedure/calendar/quarter';
import { workbookTexts } from '../../../i18n/workbook/workbookTexts';
import type { Language } from '../../../usecases/ports/ports';
import { complaintReferences } from '../../columns/layout';
import type { KnownNames } from '../../names/knownNames';
import { quoted } from '../../sheet/quoted';

/** Formulas that count the register as it stands now, as the figures beside them were counted. */
export interface LiveCounts {
  received: string;
  /** @param category the cell with the category's name, or `""`: a text in a formula ends at 255 characters. */
  receivedIn: (category: string) => string;
  /** No complaints after all, that were received in the period. */
  none: string;
  openAtStart: string;
  closed: string;
  withdrawn: string;
  closedUndated: string;
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

  const status = column('status');
  // A number and not TRUE or FALSE, which is never equal to one.
  const howMany = (codes: readonly Ending[]) =>
    `(0${codes.map((code) => `+(TRIM(${status})=${quoted(workbookTexts[language].status[code])})`).join('')})`;
  const counts = `${howMany(notCounted)}=0`;
  const isDated = `ISNUMBER(${received})`;
  // Text is more than any number and a blank is 0: neither lies between the two.
  const inPeriod = [`${received}>=${from}`, `${received}<${after}`];
  const closedInPeriod = [`${closed}>=${from}`, `${closed}<${after}`];
  const isClosed = `ISNUMBER(${closed})`;
  /** Blank, or text that is no date. */
  const isUndated = `NOT(${isClosed})`;
  const ended = `${howMany(endingCodes)}>0`;
  /** As `closingDay` has it: on the day of receipt where the day is not known, or lies before it. */
  const leftInPeriod = (...which: string[]) =>
    `${countWhere(isDated, ...closedInPeriod, `${closed}>=${received}`, counts, ...which)}+` +
    `${countWhere(...inPeriod, isClosed, `${closed}<${received}`, counts, ...which)}+` +
    countWhere(...inPeriod, isUndated, ended, counts, ...which);
  const openOn = (day: string) =>
    `(${isUndated}*(${howMany(endingCodes)}=0)+${isClosed}*(${closed}>=${day}))>0`;
  const formula = (text: string) => `=IFERROR(${text},"?")`;
  return {
    received: formula(countWhere(...inPeriod, counts)),
    receivedIn: (name) => formula(countWhere(`${quarter}="${code}"`, `${category}&""=${name}&""`, counts)),
    none: formula(countWhere(...inPeriod, `${howMany(notCounted)}>0`)),
    openAtStart: formula(countWhere(isDated, `${received}<${from}`, openOn(from), counts)),
    closed: formula(leftInPeriod()),
    withdrawn: formula(leftInPeriod(`${howMany(['withdrawn'])}>0`)),
    closedUndated: formula(countWhere(...inPeriod, isUndated, ended, counts)),
    openAtEnd: formula(countWhere(isDated, `${received}<${after}`, openOn(after), counts)),
  };
}
