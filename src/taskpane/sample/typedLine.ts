import { formatDay } from '../../procedure/calendar/day';
import type { Day } from '../../procedure/calendar/day';
import type { DraftContext } from '../../procedure/complaint/draft';
import { asCellText, checkText } from '../../procedure/text/checkText';
import { parseTypedDay } from '../../procedure/calendar/parseTypedDay';
import { judgedFields } from '../../procedure/sample/scorecard';
import type { JudgedField, ScoreLine } from '../../procedure/sample/scorecard';
import type { ScorePoint } from '../../procedure/sample/scorePoints';
import type { LineChange } from '../../usecases/ports/samplePorts';

/** A line as it is being filled in: dates as typed. */
export interface TypedLine extends Pick<
  ScoreLine,
  'point' | 'verdict' | 'remark' | 'cause' | 'action' | 'owner'
> {
  dueOn: string;
  doneOn: string;
}

export function typedLineOf({ dueOn, doneOn, ...line }: ScoreLine): TypedLine {
  const { point, verdict, remark, cause, action, owner } = line;
  const day = (value: Day | null) => (value === null ? '' : formatDay(value));
  return { point, verdict, remark, cause, action, owner, dueOn: day(dueOn), doneOn: day(doneOn) };
}

type DayField = 'dueOn' | 'doneOn';
export const isDayField = (field: JudgedField): field is DayField => field === 'dueOn' || field === 'doneOn';
const isBlank = (text: string) => text.trim() === '';

/** What is typed about a point, beside the verdict. */
export type TypedText = Exclude<JudgedField, 'verdict'>;

export interface TypedIssue {
  point: ScorePoint;
  field: JudgedField;
}

/** The first thing that no cell could take: a date that is none, or a text that doesn't fit. */
export function issueIn(typed: readonly TypedLine[], { today, holidays }: DraftContext): TypedIssue | null {
  for (const line of typed) {
    const field = judgedFields.find((one) => {
      if (one === 'verdict') return false;
      if (!isDayField(one)) return checkText(asCellText(line[one])) !== null;
      return !isBlank(line[one]) && parseTypedDay(line[one], today, holidays) === null;
    });
    if (field) return { point: line.point, field };
  }
  return null;
}

/** What differs from the lines as they were shown. */
export function changesIn(
  typed: readonly TypedLine[],
  shown: readonly ScoreLine[],
  { today, holidays }: DraftContext,
): LineChange[] {
  return typed.flatMap((line) => {
    const before = shown.find(({ point }) => point === line.point);
    if (!before) return [];
    const read = (field: JudgedField): ScoreLine[JudgedField] => {
      if (field === 'verdict') return line.verdict;
      return isDayField(field) ? parseTypedDay(line[field], today, holidays) : asCellText(line[field]);
    };
    const changed = judgedFields.filter((field) => read(field) !== before[field]);
    if (changed.length === 0) return [];
    const only = (value: (field: JudgedField) => ScoreLine[JudgedField]) =>
      // Each field is given the value of that field.
      Object.fromEntries(changed.map((field) => [field, value(field)])) as LineChange['changes'];
    return { point: line.point, changes: only(read), seen: only((field) => before[field]) };
  });
}
