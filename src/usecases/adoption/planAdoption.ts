import type { AdoptionChoices } from '../../procedure/adoption/cells/adoptionChoices';
import type {
  AdoptionPlan,
  DateDecision,
  Question,
  WordDecision,
} from '../../procedure/adoption/rows/adoptionPlan';
import type { Mapping } from '../../procedure/adoption/columns/columnProposal';
import type { ComplaintMeaning } from '../../procedure/adoption/columns/complaintMeanings';
import type { OfficeList } from '../../procedure/complaint/fields';
import { giveNumbers } from '../../procedure/adoption/rows/giveNumbers';
import { listReader } from '../../procedure/adoption/rows/listReader';
import { mappedColumns } from '../../procedure/adoption/columns/mappedColumns';
import { leftOut, planRow } from '../../procedure/adoption/rows/planRow';
import type { LeftOutReason, PlannedRow } from '../../procedure/adoption/rows/plannedRow';
import type { Reading } from '../../procedure/adoption/rows/rowReading';
import type { SourceList } from '../../procedure/adoption/cells/sourceList';
import { surveyDates } from '../../procedure/adoption/survey/surveyDates';
import { surveyDoubles } from '../../procedure/adoption/survey/surveyDoubles';
import { surveyNames } from '../../procedure/adoption/survey/surveyNames';
import { surveyUndated } from '../../procedure/adoption/survey/surveyUndated';
import { yearQuestion } from '../../procedure/adoption/survey/yearQuestion';
import { surveyWords } from '../../procedure/adoption/survey/surveyWords';
import type { Day } from '../../procedure/calendar/day';
import type { Lists } from '../ports/ports';
import type { LongWork } from '../ports/adoptionPorts';

export interface PlanRequest {
  source: SourceList;
  mapping: Mapping<ComplaintMeaning>;
  choices: AdoptionChoices;
  /** Of the register; of one that is yet to be made what it begins with. */
  lists: Partial<Pick<Lists, OfficeList>>;
  /** As `AdoptionPort.takenNumbers` gives them. */
  takenNumbers: readonly string[];
  today: Day;
}

/** Planning takes a while too: it pauses between slices, so that the pane answers. */
interface PlanWork extends LongWork {
  yieldToPane: () => Promise<void>;
}

/** So many cells are planned without a pause: some ten milliseconds of work. */
const usualSlice = 4000;

/**
 * The dry run: what an adoption would come to, without writing anything. First the list is looked at as a whole, because
 * one date or word can't be read by itself; then every row is read. `null`: cancelled.
 */
export async function planAdoption(
  request: PlanRequest,
  work: PlanWork,
  cellsPerSlice = usualSlice,
): Promise<AdoptionPlan | null> {
  const { source, mapping, choices, lists, today } = request;
  const { headers } = source.list;
  const columns = mappedColumns(mapping);
  const reader = listReader(source, columns, choices);
  const dates = surveyDates(headers, columns, choices, today);
  const words = surveyWords(headers, columns, choices);
  const names = surveyNames(columns, namesOn(lists));
  const doubles = surveyDoubles(columns);
  const reasons: (LeftOutReason | null)[] = [];

  const looked = await inSlices(source, { ...work, cellsPerSlice }, 0, (position) => {
    const reason = reader.noComplaint(position);
    const row = source.rows[position];
    reasons.push(reason);
    if (reason !== null || row === undefined) return;
    const cellAt = (column: number) => reader.cellAt(position, column);
    dates.look(cellAt);
    words.look(cellAt);
    names.look(cellAt);
    doubles.look(position, row, cellAt);
  });
  if (!looked) return null;

  const decidedDates = dates.decide();
  const asksYear = choices.year === null ? yearQuestion(dates.yearless(), source.list.sheet, today) : [];
  const decidedWords = words.decide();
  const reading: Reading = {
    headers,
    columns,
    today,
    dateRules: new Map(
      decidedDates.map(({ column, rule, by, options }) => [column, by === null ? options : [rule]]),
    ),
    words: wordsByColumn(decidedWords),
    spellings: names.spellings,
    choices,
  };
  const numbers = giveNumbers(request.takenNumbers, doubles.numbers());
  const rows: PlannedRow[] = [];
  const planned = await inSlices(source, { ...work, cellsPerSlice }, 1, (position) => {
    const row = source.rows[position]?.row ?? 0;
    const reason = reasons[position] ?? secondOf(position);
    const cellAt = (column: number) => reader.cellAt(position, column);
    rows.push(reason === null ? planRow({ row, cellAt, numbers }, reading) : leftOut(row, reason));
  });
  if (!planned) return null;

  return {
    rows,
    questions: [...asksYear, ...questionsOf(decidedDates, decidedWords, request, rows)],
    dates: decidedDates,
    words: decidedWords,
    doubles: doubles.found(source.rows),
    additions: {
      departments: names.spellings.departments.additions(),
      employees: names.spellings.employees.additions(),
      categories: names.spellings.categories.additions(),
      channels: names.spellings.channels.additions(),
    },
  };

  function secondOf(position: number): LeftOutReason | null {
    if (choices.rows.get(source.rows[position]?.row ?? 0) === 'keep') return null;
    if (choices.doubles.contents === 'leaveOut' && doubles.isSecond(position, 'contents'))
      return 'sameContents';
    return choices.doubles.number === 'leaveOut' && doubles.isSecond(position, 'number')
      ? 'doubleNumber'
      : null;
  }
}

const namesOn = (lists: PlanRequest['lists']): Readonly<Record<OfficeList, readonly string[]>> => ({
  departments: lists.departments?.map(({ name }) => name) ?? [],
  employees: lists.employees?.map(({ name }) => name) ?? [],
  categories: lists.categories ?? [],
  channels: lists.channels ?? [],
});

/** Does one thing for every row, with a pause after each slice; `false` when it was cancelled. */
async function inSlices(
  { rows, list }: SourceList,
  { onProgress, isCancelled, yieldToPane, cellsPerSlice }: PlanWork & { cellsPerSlice: number },
  part: 0 | 1,
  each: (position: number) => void,
): Promise<boolean> {
  const perSlice = Math.max(1, Math.floor(cellsPerSlice / Math.max(1, list.headers.length)));
  for (let from = 0; from < rows.length; from += perSlice) {
    if (isCancelled()) return false;
    onProgress(part * rows.length + from, rows.length * 2);
    const until = Math.min(rows.length, from + perSlice);
    for (let position = from; position < until; position += 1) each(position);
    await yieldToPane();
  }
  return true;
}

function wordsByColumn(decisions: readonly WordDecision[]): Reading['words'] {
  const words = new Map<number, Map<string, string | null>>();
  for (const { column, key, code, by } of decisions) {
    if (by === null) continue;
    const known = words.get(column) ?? new Map<string, string | null>();
    words.set(column, known.set(key, code));
  }
  return words;
}

function questionsOf(
  dates: readonly DateDecision[],
  words: readonly WordDecision[],
  { source, mapping, choices, today }: PlanRequest,
  rows: readonly PlannedRow[],
): Question[] {
  const tellsState = mapping.includes('status') || mapping.includes('closedOn');
  const isAsked = !tellsState && choices.withoutStatus === null;
  const read = rows.filter(({ outcome }) => outcome !== 'leftOut').length;
  return [
    ...dates.filter(({ by }) => by === null).map((decision) => ({ kind: 'dates' as const, decision })),
    ...words.filter(({ by }) => by === null).map((decision) => ({ kind: 'word' as const, decision })),
    ...(isAsked && read > 0 ? [{ kind: 'withoutStatus' as const, rows: read }] : []),
    ...(mapping.includes('status') && choices.closedUndated === null
      ? surveyUndated(source, mapping, rows, today)
      : []),
  ];
}
