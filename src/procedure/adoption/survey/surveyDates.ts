import { yearOf } from '../../calendar/day';
import type { Day } from '../../calendar/day';
import type { AdoptionChoices, DateRule } from '../cells/adoptionChoices';
import type { DateDecision } from '../rows/adoptionPlan';
import { addEvidence, noEvidence } from './dateEvidence';
import { dateOptions } from './dateOptions';
import { decideDates } from './decideDates';
import { isDayField } from '../../complaint/fields';
import type { DayField } from '../../complaint/fields';
import type { MappedColumns } from '../columns/mappedColumns';
import { matchHeader } from '../columns/matchHeader';
import type { ReadCell } from '../rows/rowReading';
import { dayUnder, writtenDay } from '../cells/writtenDay';
import type { WrittenDay } from '../cells/writtenDay';

/** Looks at the dates of a list, row by row, and then decides how each column is read. */
interface DateSurvey {
  look(cellAt: (column: number) => ReadCell): void;
  decide(): DateDecision[];
  /** What was seen of dates without a year, and the years of the others, the most frequent first. */
  yearless(): { rows: number; samples: string[]; years: number[] };
}

/** Headers of a column that says how many days a complaint took. */
const daysHeaders =
  'doorlooptijd, doorlooptijd dagen, aantal dagen, dagen, looptijd, behandeltijd, behandelduur, duur, days, lead time, processing time, duration, days open';
const samplesShown = 4;

export function surveyDates(
  headers: readonly string[],
  columns: MappedColumns,
  choices: AdoptionChoices,
  today: Day,
): DateSurvey {
  const dates = [...columns].flatMap(([meaning, [column]]) =>
    isDayField(meaning) && column !== undefined ? [dateColumn(column, meaning)] : [],
  );
  const { closedUndated } = choices;
  if (typeof closedUndated === 'number' && !dates.some(({ column }) => column === closedUndated))
    dates.push(dateColumn(closedUndated, 'closedOn'));
  const daysColumn = findDaysColumn(headers, columns);
  const daysTaken: (number | null)[] = [];
  const yearless = { rows: 0, samples: new Set<string>(), years: new Map<number, number>() };

  return {
    look(cellAt) {
      let lacksYear = false;
      for (const { column, field, written, texts, evidence } of dates) {
        const cell = cellAt(column);
        const one: WrittenDay =
          cell.fixed === null ? writtenDay(cell.value, cell.dated, today) : { kind: 'blank' };
        written.push(one);
        if (one.kind === 'yearless') {
          lacksYear = true;
          if (yearless.samples.size < samplesShown) yearless.samples.add(cell.shown.trim());
        }
        const year = yearIn(one);
        if (year !== null) yearless.years.set(year, (yearless.years.get(year) ?? 0) + 1);
        texts.push(cell.shown);
        addEvidence(evidence, one, today, field !== 'callbackOn');
      }
      if (lacksYear) yearless.rows += 1;
      if (daysColumn !== null) daysTaken.push(daysIn(cellAt(daysColumn)));
    },
    yearless: () => ({
      rows: yearless.rows,
      samples: [...yearless.samples],
      years: [...yearless.years].sort(([, one], [, other]) => other - one).map(([year]) => year),
    }),
    decide() {
      const asked = dates.map(({ evidence, ...rest }) => ({ ...rest, options: dateOptions(evidence) }));
      const decided = decideDates({
        columns: asked,
        daysTaken: daysColumn === null ? null : daysTaken,
        chosen: choices.dateRules,
        today,
      });
      return asked.map(({ column, field, written, texts, options }, index) => {
        const { rule, by } = decided[index] ?? { rule: plainRule, by: null };
        const isPlain =
          by === 'column' && !written.some((one) => one.kind === 'parts' || (rule.swapped && isDate(one)));
        const samples = samplesOf(written, texts, by === null ? options : [rule], today);
        return { column, field, rule, by: isPlain ? 'plain' : by, options, samples };
      });
    },
  };
}

const plainRule: DateRule = { order: 'dayFirst', swapped: false };

const dateColumn = (column: number, field: DayField) => ({
  column,
  field,
  written: [] as WrittenDay[],
  texts: [] as string[],
  evidence: noEvidence(),
});

/** The year of a date that says it in full. */
function yearIn(one: WrittenDay): number | null {
  if (one.kind === 'day') return yearOf(one.day);
  return one.kind === 'parts' && one.longYear ? one.parts[2] : null;
}

const isDate = (one: WrittenDay): boolean => one.kind === 'day' && one.as === 'date';

function findDaysColumn(headers: readonly string[], columns: MappedColumns): number | null {
  const mapped = new Set([...columns.values()].flat());
  const column = headers.findIndex(
    (header, index) => !mapped.has(index) && matchHeader(header, daysHeaders) > 0.6,
  );
  return column < 0 ? null : column;
}

function daysIn({ value, dated }: ReadCell): number | null {
  if (dated || value === '' || typeof value === 'boolean') return null;
  const days = Number(value);
  return Number.isFinite(days) ? days : null;
}

/** Dates that read differently under the options; without any, the first ones that stand there. */
function samplesOf(
  written: readonly WrittenDay[],
  texts: readonly string[],
  options: readonly DateRule[],
  today: Day,
): string[] {
  const samples = new Set<string>();
  for (const [row, one] of written.entries()) {
    if (samples.size === samplesShown) break;
    if (one.kind !== 'day' && one.kind !== 'parts') continue;
    const days = new Set(options.map((rule) => dayUnder(one, rule, today)));
    if (options.length === 1 || days.size > 1) samples.add(texts[row] ?? '');
  }
  return [...samples];
}
