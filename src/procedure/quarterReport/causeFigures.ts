import type { Complaint } from '../complaint/complaint';
import type { Period } from '../calendar/quarter';
import { within } from '../calendar/within';
import { closingDay } from './counted/closingDay';
import type { CountedComplaint } from './counted/countedComplaint';
import { groupTexts } from './texts/groupTexts';
import type { GroupedTexts, TextGroup } from './texts/groupTexts';
import { holdsDate } from './texts/holdsDate';

/** Why complaints arose and what the office does about it (ISO 10002, 8.2 and 8.3), of those closed in a quarter. */
export interface CauseFigures {
  causes: GroupedTexts;
  measures: GroupedTexts;
  /** Of the serious ones that say anything, those that were upheld first. */
  serious: Pick<Complaint, 'category' | 'cause' | 'measure'>[];
  /** Measures of complaints that were closed in the quarter before, which say no date. */
  undated: TextGroup[];
}

type Explained = Pick<
  CountedComplaint,
  'receivedOn' | 'closedOn' | 'status' | 'category' | 'severity' | 'finding' | 'cause' | 'measure'
>;

export function causeFigures(
  complaints: readonly Explained[],
  period: Period,
  previous: Period,
): CauseFigures {
  const closedIn = (one: Period) => complaints.filter((complaint) => within(closingDay(complaint), one));
  const closed = closedIn(period);
  const isUpheld = ({ finding }: Explained) => finding === 'upheld' || finding === 'partlyUpheld';
  return {
    causes: groupTexts(closed.map(({ cause }) => cause)),
    measures: groupTexts(closed.map(({ measure }) => measure)),
    serious: closed
      .filter(({ severity, cause, measure }) => severity === 'serious' && `${cause}${measure}`.trim() !== '')
      .sort((a, b) => Number(isUpheld(b)) - Number(isUpheld(a)))
      .map(({ category, cause, measure }) => ({ category, cause: cause.trim(), measure: measure.trim() })),
    undated: groupTexts(
      closedIn(previous)
        .map(({ measure }) => measure.trim())
        .filter((measure) => measure !== '' && !holdsDate(measure)),
    ).groups,
  };
}
