import type { Day } from '../../calendar/day';
import { endingOf } from '../../complaint/statuses';
import type { Mapping } from '../columns/columnProposal';
import type { ComplaintMeaning } from '../columns/complaintMeanings';
import type { SourceList } from '../cells/sourceList';
import { writtenDay } from '../cells/writtenDay';
import type { Question } from '../rows/adoptionPlan';
import type { PlannedRow } from '../rows/plannedRow';

/** Enough to see whether a column has dates. */
const rowsLookedAt = 300;
/** No complaint is closed by the day on which it came, was typed over, or has to be called about. */
const neverClosing: ReadonlySet<ComplaintMeaning | null> = new Set([
  'receivedOn',
  'enteredOn',
  'callbackOn',
  'closedOn',
]);

/** Asks once about complaints that are closed by their status and have no closing date; nothing where there are none. */
export function surveyUndated(
  { rows, dated }: SourceList,
  mapping: Mapping<ComplaintMeaning>,
  planned: readonly PlannedRow[],
  today: Day,
): Extract<Question, { kind: 'closedUndated' }>[] {
  const undated = planned.flatMap(({ complaint, problems }, position) =>
    complaint !== null &&
    endingOf(complaint.status) &&
    complaint.closedOn === null &&
    !problems.some(({ field }) => field === 'closedOn')
      ? [position]
      : [],
  );
  if (undated.length === 0) return [];
  const some = undated.slice(0, rowsLookedAt);
  const hasDates = (column: number) => {
    const days = some.filter((position) => {
      const { kind } = writtenDay(
        rows[position]?.values[column] ?? '',
        dated[column]?.has(position) ?? false,
        today,
      );
      return kind === 'day' || kind === 'parts';
    });
    return days.length >= some.length / 2;
  };
  const columns = mapping.flatMap((meaning, column) =>
    !neverClosing.has(meaning) && hasDates(column) ? [column] : [],
  );
  return [{ kind: 'closedUndated', rows: undated.length, columns }];
}
