import type { Complaint } from '../complaint/complaint';
import type { LogEntry, LogEvent } from './logEntry';
import { minutesBetween } from '../calendar/moment';
import type { Moment } from '../calendar/moment';
import { missingForCall } from './lifeCycle';
import { roundFields } from './round';
import type { Round } from './round';

type Cells = Partial<Omit<Complaint, 'rowId'>>;
type Field = keyof Cells;

/** A change of a case that was written, with the lines that went with it. */
export interface WrittenChange {
  /** The row as it was met. */
  before: Complaint;
  changes: Cells;
  log: LogEntry;
  /** The round that it ended. */
  round?: Round;
}

/** What the lines beside a case say of others since a change of it was written. */
export interface OthersBeside {
  /** Somebody changed what was written here into something else, and so had seen it. */
  wentOn: boolean;
  /** Cells of the change that somebody wrote who had not seen it: they began from what it met. */
  crossed: Field[];
  /** Those of them that they made say the same as the change did. */
  alike: Field[];
  /** Who did so, as the log has it; `null` where no line says that anybody did. */
  by: string | null;
  /** What somebody kept of the round that the change ended, instead of what it kept of it. */
  round: Round | null;
  /** Its row was gone for a while: whoever put that back may not have known of the change. */
  wasGone: boolean;
}

/** After this many minutes a colleague's edit can't have been under way any more when a change was written. */
export const underWayAtMost = 5;

/** The cells that steps of the life cycle write: a step stands there with all of its cells, or it doesn't stand. */
const stepFields = [
  ...roundFields,
  'firstAttemptOn',
  'status',
  'finding',
  'cause',
  'measure',
  'closedOn',
  'duplicateOf',
] as const;

const single: ReadonlySet<LogEvent> = new Set<LogEvent>([
  'renumbered',
  'completed',
  'edited',
  'headInformed',
  'letterSent',
]);

/**
 * What became of a change whose cells say something else by now. Two who write one cell before either sees the other's
 * edit both see their own succeed, and the edit that arrives last stays.
 * - `crossed`: a colleague, who had not seen it, wrote over it, or took back what they had written over it;
 * - `stands`: nobody did, as far as one can tell;
 * - `settled`: what stands there was written by somebody who had seen it, as far as one can tell.
 */
export function judgeChange(
  change: WrittenChange,
  found: Complaint,
  others: OthersBeside,
  now: Moment,
): 'crossed' | 'stands' | 'settled' {
  if (others.wentOn || isCalledUpon(change, found)) return 'settled';
  const { changes, log } = change;
  const isRecent = minutesBetween(log.at, now) <= underWayAtMost;
  const isOver = fieldsOf(changes).some((field) => found[field] !== changes[field]);
  if (others.round !== null || (isOver && (isRecent || others.wasGone || others.crossed.length > 0)))
    return 'crossed';
  return isRecent ? 'stands' : 'settled';
}

/** A call rests on the check: whoever called had seen it, also where the line that says so is still to arrive. */
function isCalledUpon({ before, changes }: WrittenChange, found: Complaint): boolean {
  const check = ['checkedOn', 'checkedBy'] as const;
  const stands = check.every((field) => found[field] === changes[field]);
  return stands && missingForCall(before).length > 0 && found.calledOn !== null && before.calledOn === null;
}

/** How a case of which two wrote at once can be made one whole again; the cells that differ from what stands there. */
export interface Versions {
  ours: Cells;
  theirs: Cells;
}

/** Of a single edit nothing is left where a colleague's came over it; a step takes back, or with it, all of its cells. */
export function versionsOf(
  { before, changes, log }: WrittenChange,
  found: Complaint,
  { alike }: Pick<OthersBeside, 'alike'>,
): Versions {
  const after = { ...before, ...changes };
  const own = single.has(log.event)
    ? []
    : fieldsOf(changes).filter((field) => found[field] === after[field] && !alike.includes(field));
  return {
    ours: differing(found, after, fieldsAtStake({ changes, log })),
    theirs: differing(found, before, own),
  };
}

/** All cells of the change as it left them: of a step also those that it left as they were. */
export const wholeOf = (change: WrittenChange): Cells =>
  cellsAtStake(change, { ...change.before, ...change.changes });

/** What the same cells held before it. */
export const beforeWholeOf = (change: Omit<WrittenChange, 'round'>): Cells =>
  cellsAtStake(change, change.before);

const cellsAtStake = (change: Pick<WrittenChange, 'changes' | 'log'>, row: Complaint): Cells =>
  Object.fromEntries(fieldsAtStake(change).map((field) => [field, row[field]]));

const fieldsAtStake = ({ changes, log }: Pick<WrittenChange, 'changes' | 'log'>): readonly Field[] =>
  single.has(log.event) ? fieldsOf(changes) : [...new Set([...fieldsOf(changes), ...stepFields])];

/** Which lines of the finished rounds belong to a case that reached this round, by the version that was chosen. */
export function roundsOf(
  { round: ended }: WrittenChange,
  choice: keyof Versions,
  reached: number | null,
): (lines: readonly Round[]) => Round[] {
  return (lines) => {
    const finished = finishedBefore(reached)(lines);
    if (!ended) return finished;
    const isOurs = (line: Round) => roundFields.every((field) => line[field] === ended[field]);
    const ofRound = finished.filter(({ round }) => round === ended.round);
    // What both say alike counts for either.
    const chosen = ofRound.find((line) => isOurs(line) === (choice === 'ours')) ?? ofRound[0];
    return finished.filter((line) => line.round !== ended.round || line === chosen);
  };
}

/** The lines of the rounds before the one that a case is in. */
export const finishedBefore =
  (reached: number | null) =>
  (lines: readonly Round[]): Round[] =>
    lines.filter(({ round }) => (round ?? 1) < (reached ?? 1));

function differing(found: Complaint, wanted: Complaint, fields: readonly Field[]): Cells {
  const differ = fields.filter((field) => found[field] !== wanted[field]);
  return Object.fromEntries(differ.map((field) => [field, wanted[field]]));
}

/** Object.keys of a record with these keys. */
const fieldsOf = (cells: Cells) => Object.keys(cells) as Field[];
