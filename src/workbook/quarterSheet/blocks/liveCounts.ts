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
  /**
   * The ways to count a category, by the cell with its name, or `""`: a text in a formula ends at 255 characters. What COUNTIFS
   * can't take for anything else is counted by it, which is a hundred times as quick in LibreOffice, and reads the columns once
   * for all of them in Excel ("Excel performance: performance and limit improvements", Microsoft); other names exactly.
   */
  receivedIn: Record<CategoryKind, (category: string) => string>;
  /** No complaints after all, that were received in the period. */
  none: string;
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

/** The commas leave text out of the product; `*` would turn it into an error. */
const countWhere = (...conditions: string[]): string =>
  `SUMPRODUCT(${conditions.map((condition) => `--(${condition})`).join(',')})`;

/** A date may carry a time, so a period ends before the day after it. */
export function liveCounts(language: Language, names: KnownNames, { first, last }: Period): LiveCounts {
  const { column } = complaintReferences(names, language);
  const received = column('receivedOn');
  const closed = column('closedOn');
  const category = column('category');
  const from = dateOf(first);
  const after = dateOf(addDays(last, 1));

  const status = column('status');
  const word = (ending: Ending) => quoted(workbookTexts[language].status[ending]);
  // Each of these reads a column once: a register of 100,000 rows is counted anew whenever somebody types.
  const is = (ending: Ending) => `TRIM(${status})=${word(ending)}`;
  const ended = (codes: readonly Ending[]) =>
    `ISNUMBER(MATCH(TRIM(${status}),{${codes.map(word).join(',')}},0))`;
  const counts = notCounted.map((code) => `TRIM(${status})<>${word(code)}`);
  const isDated = `ISNUMBER(${received})`;
  // Text is more than any number and a blank is 0: neither lies between the two.
  const inPeriod = [`${received}>=${from}`, `${received}<${after}`];
  const isClosed = `ISNUMBER(${closed})`;
  /** Blank, or text that is no date. */
  const isUndated = `NOT(${isClosed})`;
  /** As `closingDay` has it: on the day of receipt where the day is not known, or lies before it. */
  const leftInPeriod = (undated: string) =>
    `${isClosed}*(${closed}>=${received})*(${closed}>=${from})*(${closed}<${after})+` +
    `${inPeriod.map((one) => `(${one})`).join('*')}*(${isClosed}*(${closed}<${received})+${undated})`;
  const left = (which: readonly string[], undated: string) =>
    countWhere(isDated, `(${leftInPeriod(undated)})>0`, ...which);
  const openOn = (day: string) =>
    `(${isClosed}*(${closed}>=${day})+${isUndated}*NOT(${ended(endingCodes)}))>0`;
  const formula = (text: string) => `=IFERROR(${text},"?")`;
  const exactly = (name: string) =>
    formula(
      countWhere(
        ...inPeriod,
        `${category}&""=${name}&""`,
        ...notCounted.map((one) => `${status}<>${word(one)}`),
      ),
    );
  const quickly = (name: string) => {
    const criteria = [
      ...[`${received},">="&${from}`, `${received},"<"&${after}`, `${category},"="&${name}`],
      ...notCounted.map((one) => `${status},${quoted(`<>${workbookTexts[language].status[one]}`)}`),
    ];
    return formula(`COUNTIFS(${criteria.join(',')})`);
  };
  return {
    received: formula(countWhere(...inPeriod, ...counts)),
    // By dates, which stay as they are when an office gets another book year.
    receivedIn: { plain: quickly, other: exactly, none: () => exactly('""') },
    none: formula(notCounted.map((one) => countWhere(...inPeriod, is(one))).join('+')),
    openAtStart: formula(countWhere(isDated, `${received}<${from}`, openOn(from), ...counts)),
    closed: formula(left(counts, `${isUndated}*${ended(endingCodes)}`)),
    withdrawn: formula(left([is('withdrawn')], isUndated)),
    closedUndated: formula(
      countWhere(...inPeriod, isUndated, ended(endingCodes.filter((one) => !notCounted.includes(one)))),
    ),
    openAtEnd: (atStart, arrived, left) => formula(`${atStart}+${arrived}-${left}`),
  };
}
