import { contradictionIn } from '../../../src/procedure/complaint/contradiction';
import { yearOfNumber } from '../../../src/procedure/complaint/caseNumber';
import type { Complaint, RowId } from '../../../src/procedure/complaint/complaint';
import type { Moment } from '../../../src/procedure/calendar/moment';
import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import type { Changes } from '../../../src/usecases/ports/ports';
import { toldInLog } from '../../../src/workbook/case/toldInLog';
import { serialOfMoment } from '../../../src/workbook/sheet/serial';

/** A change of which its pane was told that it was written. */
export interface Told {
  by: string;
  rowId: RowId;
  at: Moment;
  /** What the case said before, and the cells that it was to say otherwise. */
  before: Complaint;
  changes: Changes;
}

/** What stands in the register once nothing is under way, and what people were told on the way. */
export interface Story {
  /** The complaints as each pane reads them. */
  read: Complaint[][];
  log: Record<string, unknown>[];
  rounds: Record<string, unknown>[];
  /** The names of all that were ever registered. */
  registered: string[];
  /** By pane the number that was told last for a name. */
  numbers: Map<string, string>[];
  told: Told[];
  /** The cases of which a pane said that somebody wrote over what was written there, as `<who> <row ID>`. */
  crossed: Set<string>;
}

/** Lines that go with no deed: a pane mends a number, or somebody chose between two versions. */
const { renumbered, reconciled } = workbookTexts.nl.log.events;

/** What must never happen to a register that several people work in, in words; none where all is well. */
export function brokenLaws(story: Story): string[] {
  const { read, log, rounds, registered, numbers, told } = story;
  const [rows = [], ...others] = read;
  return [
    ...others.flatMap((other, pane) => {
      const differing = rows.filter((row, at) => JSON.stringify(row) !== JSON.stringify(other[at]));
      return differing.length === 0 && other.length === rows.length
        ? []
        : [`pane ${pane + 2} reads otherwise`];
    }),
    ...registered.flatMap((name) => {
      const count = rows.filter((row) => row.name === name).length;
      return count === 1 ? [] : [`${name} stands there ${count} times`];
    }),
    ...rows.flatMap(({ name }) => (registered.includes(name) ? [] : [`nobody registered ${name}`])),
    ...doubles(rows.map(({ rowId }) => rowId)).map((rowId) => `two rows have the ID ${rowId}`),
    ...doubles(rows.map(({ caseNumber }) => caseNumber)).map(
      (number) => `two cases have the number ${number}`,
    ),
    ...numbers.flatMap((byName) =>
      [...byName].flatMap(([name, number]) =>
        rows.some((row) => row.name === name && row.caseNumber === number)
          ? []
          : [`${name} was told ${number}`],
      ),
    ),
    ...rows.flatMap(forbiddenIn),
    ...doubles(log.map((line) => JSON.stringify(line))).map((line) => `the log says twice ${line}`),
    ...told.flatMap((one) => lineOf(one, log)),
    ...told.flatMap((one) => lostOf(one, story)),
    ...rows.flatMap(({ rowId, caseNumber, round }) => {
      const kept = rounds.filter((line) => line['RijID'] === rowId).map((line) => Number(line['Ronde']));
      const expected = Array.from({ length: (round ?? 1) - 1 }, (_, index) => index + 1);
      const isWhole = kept.sort((one, other) => one - other).join() === expected.join();
      return isWhole ? [] : [`${caseNumber} is in round ${round} and has the rounds ${kept.join()}`];
    }),
  ];
}

const doubles = (keys: readonly string[]): string[] =>
  keys.filter((key, at) => key !== '' && keys.indexOf(key) !== at);

/** What no step of the procedure leaves in a row. */
function forbiddenIn(row: Complaint): string[] {
  const { status, caseNumber, checkedOn, checkedBy, handedOverOn, satisfied } = row;
  const isChecked = checkedOn !== null && checkedBy !== '';
  const wrong = [
    contradictionIn(row) ?? '',
    yearOfNumber(caseNumber) === 2026 ? '' : 'of no year',
    status === 'handedOver' && handedOverOn === null ? 'without its hand-over' : '',
    (status === 'checked' || status === 'calledBack' || status === 'closed') && !isChecked
      ? 'without its check'
      : '',
    (status === 'new' || status === 'handedOver' || status === 'followedUp') && isChecked
      ? 'with a check before it'
      : '',
    status === 'closed' && satisfied !== 'yes' ? 'without a satisfied relation' : '',
  ];
  return wrong.flatMap((one) => (one === '' ? [] : [`${caseNumber} is ${status} ${one}`]));
}

/** Each deed has one line, in the minute in which it was done: nobody does two things in one. */
function lineOf({ by, rowId, at }: Told, log: Story['log']): string[] {
  const lines = log.filter((line) => {
    const isOther = [renumbered, reconciled].some((event) => String(line['Wat']).startsWith(event));
    return (
      line['Door'] === by && line['RijID'] === rowId && line['Tijdstip'] === serialOfMoment(at) && !isOther
    );
  });
  return lines.length === 1 ? [] : [`${by} has ${lines.length} lines for ${rowId} at ${at}`];
}

/** What was written stands there, or somebody who had seen it changed it, or its pane was told, or went on from what came over it. */
function lostOf({ by, rowId, at, before, changes }: Told, { read, log, crossed, told }: Story): string[] {
  const row = read[0]?.find((one) => one.rowId === rowId);
  if (!row || crossed.has(`${by} ${rowId}`)) return [];
  const wentOn = (field: keyof Changes) =>
    told.some(
      (one) =>
        one.by === by && one.rowId === rowId && one.at > at && one.changes[field] !== one.before[field],
    );
  // Whoever calls has seen the check, also where the status that goes with it was still to arrive.
  const isCalledUpon =
    changes.status === 'checked' &&
    row.calledOn !== null &&
    row.checkedOn === changes.checkedOn &&
    row.checkedBy === changes.checkedBy;
  const lines = log.filter((line) => line['RijID'] === rowId).map((line) => String(line['Wat']));
  const fields = (Object.keys(changes) as (keyof Changes)[]).filter(
    (field) => changes[field] !== before[field],
  );
  const lost = fields.filter(
    (field) =>
      row[field] !== changes[field] &&
      !(field === 'status' && isCalledUpon) &&
      !wentOn(field) &&
      !lines.some((what) =>
        what.includes(toldInLog({ language: 'nl', rowId }, field, { from: changes, to: row }).from),
      ),
  );
  return lost.map((field) => `${by} was not told that ${field} of ${rowId} at ${at} was written over`);
}
