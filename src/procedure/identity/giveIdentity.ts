import { yearOf } from '../calendar/day';
import type { Day } from '../calendar/day';
import { makeCaseNumber } from '../complaint/caseNumber';
import type { CaseNumber, Complaint, RowId } from '../complaint/complaint';
import { textHash } from '../text/textHash';
import type { Lacking } from './lackingIdentity';
import { madeId } from './standIn';
import type { TakenIdentities } from './takenIdentities';

type Named = Pick<Complaint, 'caseNumber' | 'rowId'>;

/** A row that is to get what it lacks. */
export interface Stray extends Lacking, Named {
  /** What its cells say, see `printOf`. */
  print: string;
  receivedOn: Day | null;
}

/**
 * Gives rows the number and ID that they lack. All of it follows from what stands in the sheet and nothing from chance:
 * two panes that meet a row at the same moment give it the same.
 *
 * - An ID that stands there stays, except in a copy.
 * - A number that stands there stays; a copy keeps one that it alone carries, because somebody changed it.
 * - A number is of the year of receipt, or of this year where there is no date, and next in it.
 *
 * @param taken what all rows of the register have
 * @param strays those of them that are to get something, in that order
 */
export function giveIdentity(
  { ids, carriers, highest }: Omit<TakenIdentities, 'meet'>,
  strays: readonly Stray[],
  today: Day,
): Named[] {
  const made = new Set<string>();
  const sequences = new Map(highest);
  const newId = (print: string): RowId => {
    for (let copy = 0; ; copy++) {
      const id = madeId(print, copy);
      if (ids.has(id) || made.has(id)) continue;
      made.add(id);
      return id;
    }
  };
  const newNumber = (year: number, rowId: RowId): CaseNumber => {
    const sequence = (sequences.get(year) ?? 0) + 1;
    sequences.set(year, sequence);
    let draws = 0;
    return makeCaseNumber(
      year,
      sequence,
      (limit) => Number.parseInt(textHash(`${rowId} ${draws++}`), 36) % limit,
    );
  };
  return strays.map(({ print, caseNumber, rowId, copyOf, receivedOn }) => {
    const own = rowId === '' || copyOf !== null ? newId(print) : rowId;
    const keeps = caseNumber.trim() !== '' && (copyOf === null || carriers.get(caseNumber) === 1);
    return { rowId: own, caseNumber: keeps ? caseNumber : newNumber(yearOf(receivedOn ?? today), own) };
  });
}
