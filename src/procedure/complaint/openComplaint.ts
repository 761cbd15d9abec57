import { blankComplaint } from './blankComplaint';
import type { CaseNumber, Complaint, RowId } from './complaint';
import type { Day } from '../calendar/day';
import type { Intake, Unfinished } from './draft';
import { blankRound } from './blankRound';
import type { OwnEntry } from './own/ownEntry';

interface Opening {
  caseNumber: CaseNumber;
  rowId: RowId;
  today: Day;
}

/** What a row begins with: all that the procedure requires, or what there is so far. */
export type Entry = Unfinished &
  Pick<Complaint, 'status' | 'firstCallbackOn'> & {
    /** For the columns that the office added. */
    own?: readonly OwnEntry[];
  };

/** A complaint with what its row begins with besides. */
export type Entered = Complaint & Pick<Entry, 'own'>;

/**
 * The first callback date is set here, once: the quarter figures measure kept promises against it however often the
 * callback moves (section 7).
 */
export function completeEntry(intake: Intake): Entry {
  return { ...intake, status: 'new', firstCallbackOn: intake.callbackOn };
}

/** Nothing counts as promised yet. */
export function unfinishedEntry(fields: Unfinished): Entry {
  return { ...fields, status: 'incomplete', firstCallbackOn: null };
}

/** The complaint as it enters the register, in its first round. */
export function openComplaint(entry: Entry, { caseNumber, rowId, today }: Opening): Entered {
  return {
    ...blankComplaint,
    ...blankRound,
    ...entry,
    rowId,
    caseNumber,
    round: 1,
    enteredOn: today,
  };
}
