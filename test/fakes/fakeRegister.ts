import { lackingHolidays } from '../../src/procedure/calendar/lackingHolidays';
import { parseCaseNumber } from '../../src/procedure/complaint/caseNumber';
import type { RadarWarning } from '../../src/procedure/calamity/radar';
import type { Complaint, RowId } from '../../src/procedure/complaint/complaint';
import type { OthersBeside, WrittenChange } from '../../src/procedure/lifeCycle/crossing';
import { nextStep } from '../../src/procedure/lifeCycle/lifeCycle';
import type { LogEntry } from '../../src/procedure/lifeCycle/logEntry';
import { toDay } from '../../src/procedure/calendar/day';
import { momentOn } from '../../src/procedure/calendar/moment';
import { roundFields } from '../../src/procedure/lifeCycle/round';
import type { Round } from '../../src/procedure/lifeCycle/round';
import { within } from '../../src/procedure/calendar/within';
import { periodsOf } from '../../src/procedure/calendar/reported';
import { quarterBounds } from '../../src/procedure/calendar/quarterOf';
import { callbackLineFields } from '../../src/usecases/ports/callbackPorts';
import type { CallbackLine } from '../../src/usecases/ports/callbackPorts';
import type {
  Changes,
  Fault,
  OpenedRegister,
  Outcome,
  TakenOut,
  Trouble,
  Unsettled,
} from '../../src/usecases/ports/ports';
import type { ComparedReport } from '../../src/usecases/ports/quarterPorts';
import type { WorkbookRegister } from '../../src/usecases/ports/workbookRegister';
import { foundStrays, identifyRows, strayRows } from './fakeStrays';
import { readStandIn } from '../../src/procedure/identity/standIn';
import { anOpenedRegister } from '../fixtures/anOpenedRegister';

export type Operation =
  | 'open'
  | 'create'
  | 'nextSequence'
  | 'append'
  | 'troubled'
  | 'unsettled'
  | 'standing'
  | 'putBack'
  | 'keepRounds'
  | 'selected'
  | 'byRowId'
  | 'byNumber'
  | 'history'
  | 'write'
  | 'strays'
  | 'identify'
  | 'settleIdentities'
  | 'list'
  | 'callbacksOn'
  | 'addToList'
  | 'addHolidays'
  | 'relations'
  | 'relationsIn'
  | 'select'
  | 'clearFilter'
  | 'searchAccounts'
  | 'build'
  | 'linkPlaces'
  | 'openSheet'
  | 'showForm'
  | 'compare'
  | 'buildCategory'
  | 'buildCategories'
  | 'calculate'
  | 'lookAtHost'
  | 'refreshPivots'
  | 'bookYears';

/** `before`: nothing was done; `after`: it was done, and the answer says otherwise, as when a reply gets lost. */
export type Moment = 'before' | 'after';

export interface FakeRegister extends WorkbookRegister {
  /** The rows of the sheet, in its order; tests change them as a colleague would. */
  rows: Complaint[];
  /** The lines of the log and the finished rounds, in the order in which they were written. */
  log: (LogEntry & { rowId: RowId })[];
  rounds: (Round & { rowId: RowId })[];
  /** A colleague's pane writes in a row as it was before this one's edits, and the edit arrives; their line says so. */
  crossAsColleague(rowId: RowId, from: Changes, into: Changes, by: string): void;
  /** What the tab of a quarter says beside the register; `null` where there is no tab. */
  compared: ComparedReport | null;
  /** What the radar in the sheet says. */
  warnings: RadarWarning[];
  /** A filter hides every row. */
  isFiltered: boolean;
  /** The row that the user selected. */
  selectedRow: RowId | null;
  /** With which the book year begins, 1 to 12. */
  firstMonth: number;
  /** How many are kept too long, as the sheet of settings says. */
  retentionDue: number;
  /** `null` until the register is made. */
  opened: OpenedRegister | null;
  /** Every operation that was asked for, in order. */
  asked: Operation[];
  /** The next time this is asked for, it ends in this fault; several wait for their turn. */
  /** Somebody deletes or clears a row. @param here in the Excel of this pane */
  takeOut(rowId: RowId, here: boolean): void;
  failNext(operation: Operation, fault: Fault, moment?: Moment): void;
}

/** A register in memory that keeps to the ports' promises. */
export function fakeRegister(opened: OpenedRegister | null = anOpenedRegister()): FakeRegister {
  const faults: { operation: Operation; fault: Fault; moment: Moment }[] = [];
  const sequences = new Map<number, number>();

  /** Runs one operation, unless or until a fault is due. */
  async function perform<T>(operation: Operation, action: () => Outcome<T>): Promise<Outcome<T>> {
    register.asked.push(operation);
    const due = faults.findIndex((waiting) => waiting.operation === operation);
    const fault = due < 0 ? undefined : faults.splice(due, 1)[0];
    if (fault?.moment === 'before') return failure(fault.fault);
    const outcome = inRegister(operation) && register.opened === null ? missingRegister : action();
    return fault ? failure(fault.fault) : outcome;
  }

  const watched = new Map<RowId, Complaint>();
  /** Whose row somebody took out, and whether that was in this Excel. */
  const takenOut = new Map<RowId, boolean>();
  let written: { change: WrittenChange; line: LogEntry; what: 'all' | 'lines' | 'log' }[] = [];
  /** What each line of the log says of cells. */
  const saying = new Map<LogEntry, { from: Changes; into: Changes }>();

  const isKept = ({ rowId }: Complaint, ended: Round) =>
    register.rounds.some(
      (line) => line.rowId === rowId && roundFields.every((field) => line[field] === ended[field]),
    );
  const insteadOf = (before: Complaint, ended: Round | undefined) =>
    ended && !isKept(before, ended)
      ? (register.rounds.find(({ rowId, round }) => rowId === before.rowId && round === ended.round) ?? null)
      : null;

  function othersBeside({ before, changes, round }: WrittenChange, found: Complaint): OthersBeside {
    const ours = new Set(written.map(({ line }) => line));
    const lines = register.log.filter((line) => line.rowId === before.rowId && !ours.has(line));
    const fields = keysOf(changes);
    const crossing = lines.filter((line) =>
      fields.some(
        (field) => found[field] !== before[field] && saying.get(line)?.into[field] === found[field],
      ),
    );
    return {
      wentOn: lines.some((line) =>
        fields.some(
          (field) => changes[field] !== before[field] && saying.get(line)?.from[field] === changes[field],
        ),
      ),
      crossed: fields.filter((field) =>
        crossing.some((line) => saying.get(line)?.into[field] === found[field]),
      ),
      alike: fields.filter((field) =>
        crossing.some((line) => saying.get(line)?.into[field] === changes[field]),
      ),
      by: crossing.at(-1)?.by ?? null,
      round: insteadOf(before, round),
      wasGone: false,
    };
  }

  const find = (rowId: RowId | null) => {
    const stray = strayRows(register.rows).find(({ standIn }) => standIn === rowId)?.row;
    return stray ?? register.rows.find((row) => row.rowId === rowId) ?? null;
  };
  /** A row as it is shown: with what stands in for its ID where that isn't its own. */
  const shownAs = (rowId: RowId | null): Complaint | null => {
    const row = find(rowId);
    return row && { ...row, ...(rowId !== null && readStandIn(rowId) && { rowId }) };
  };

  /** What became of a change; `null` where all of it stands, or its row is gone. */
  function lookAt(change: WrittenChange, isLogged: boolean, what: 'all' | 'lines' | 'log'): Unsettled | null {
    const { before, changes } = change;
    const found = find(before.rowId);
    if (!found) return null;
    const differs = what === 'all' && differences(found, changes).length > 0;
    const gone: Unsettled['gone'][number][] = isLogged ? [] : ['log'];
    if (what !== 'log' && change.round && !isKept(found, change.round)) gone.push('rounds');
    const surplus =
      (changes.round ?? 1) < (before.round ?? 1) &&
      register.rounds.some((line) => line.rowId === found.rowId && (line.round ?? 1) >= (found.round ?? 1));
    if (!differs && gone.length === 0 && !surplus) return null;
    return {
      change,
      found: { ...found },
      others: othersBeside(change, found),
      differs,
      gone,
      takenOut: [],
      surplus,
    };
  }

  const register: FakeRegister = {
    rows: [],
    log: [],
    rounds: [],
    compared: null,
    warnings: [],
    selectedRow: null,
    isFiltered: false,
    firstMonth: 1,
    retentionDue: 0,
    opened,
    asked: [],
    takeOut(rowId, here) {
      register.rows = register.rows.filter((row) => row.rowId !== rowId);
      takenOut.set(rowId, here);
    },
    failNext: (operation, fault, moment = 'before') => faults.push({ operation, fault, moment }),

    crossAsColleague: (rowId, from, into, by) => {
      const line: FakeRegister['log'][number] = {
        rowId,
        event: 'edited',
        at: momentOn(toDay('2026-07-01'), 9, 15),
        by,
      };
      saying.set(line, { from, into });
      register.log.push(line);
      Object.assign(find(rowId) ?? {}, into);
    },

    // What is read anew is never the same object.
    open: () =>
      perform('open', () =>
        success(register.opened && { ...register.opened, lists: { ...register.opened.lists } }),
      ),

    create: ({ language, holidays }) =>
      perform('create', () => {
        if (register.opened) return success('present');
        const made = anOpenedRegister();
        const lists = { ...made.lists, holidays: holidays.map(({ day }) => day) };
        register.opened = { ...made, language, lists };
        return success('created');
      }),

    nextSequence: (year) =>
      perform('nextSequence', () => {
        const taken = register.rows.map((row) => parseCaseNumber(row.caseNumber));
        const highest = Math.max(
          sequences.get(year) ?? 0,
          ...taken.map((parts) => (parts?.year === year ? parts.sequence : 0)),
        );
        sequences.set(year, highest + 1);
        return success(highest + 1);
      }),
    append: (complaint) =>
      perform('append', () => {
        register.rows.push({ ...complaint });
        const twins = register.rows.filter((row) => row.caseNumber === complaint.caseNumber);
        return success({ sameNumber: twins.length });
      }),

    watch: (complaint) => void watched.set(complaint.rowId, complaint),
    troubled: () =>
      perform('troubled', () =>
        success(
          [...watched.values()].flatMap((complaint): (Trouble | TakenOut)[] => {
            const row = register.rows.findIndex(({ rowId }) => rowId === complaint.rowId);
            const first = register.rows.findIndex(({ caseNumber }) => caseNumber === complaint.caseNumber);
            const here = takenOut.get(complaint.rowId);
            if (row < 0 && here !== undefined) {
              watched.delete(complaint.rowId);
              takenOut.delete(complaint.rowId);
              return [{ kind: 'takenOut', complaint, here }];
            }
            if (row < 0) return [{ kind: 'gone', complaint }];
            return first < row && first >= 0 ? [{ kind: 'double', complaint }] : [];
          }),
        ),
      ),

    unsettled: () =>
      perform('unsettled', () =>
        success(
          written.flatMap(({ change, line, what }) => {
            const isThere = register.log.includes(line as FakeRegister['log'][number]);
            return lookAt(change, isThere, what) ?? [];
          }),
        ),
      ),
    standing: (change) =>
      perform('standing', () => {
        const { event, at, by } = change.log;
        const isLine = (line: FakeRegister['log'][number]) =>
          line.rowId === change.before.rowId && line.event === event && line.at === at && line.by === by;
        return success(lookAt(change, register.log.some(isLine), 'all'));
      }),
    watchChange: (change) => {
      const { event, at, by } = change.log;
      const isLine = (line: FakeRegister['log'][number]) =>
        line.rowId === change.before.rowId && line.event === event && line.at === at && line.by === by;
      written.push({ change, line: register.log.find(isLine) ?? change.log, what: 'all' });
    },
    putBack: ({ change, gone }) =>
      perform('putBack', () => {
        const { rowId } = change.before;
        const line = written.find((watching) => watching.change === change)?.line ?? change.log;
        if (gone.includes('log')) register.log.push({ ...line, rowId });
        written = written.map((watching) =>
          watching.change === change ? { ...watching, line: register.log.at(-1) ?? watching.line } : watching,
        );
        if (gone.includes('rounds') && change.round) register.rounds.push({ rowId, ...change.round });
        return success(undefined);
      }),
    keepRounds: (rowId, kept) =>
      perform('keepRounds', () => {
        const staying = new Set<Round>(kept(register.rounds.filter((round) => round.rowId === rowId)));
        register.rounds = register.rounds.filter((round) => round.rowId !== rowId || staying.has(round));
        return success(undefined);
      }),
    settled: (change, left) => {
      written = written.map((watching) =>
        watching.change === change ? { ...watching, what: left } : watching,
      );
    },

    selected: () => perform('selected', () => success(shownAs(register.selectedRow))),
    byNumber: (pattern) =>
      perform('byNumber', () => {
        const found = register.rows.filter(({ caseNumber }) => fits(pattern, caseNumber));
        return success({ first: found[0] ?? null, count: found.length });
      }),
    byRowId: (rowId) => perform('byRowId', () => success(shownAs(rowId))),
    history: (wanted) =>
      perform('history', () =>
        success({
          rounds: register.rounds.filter(({ rowId }) => rowId === wanted),
          log: register.log
            .filter(({ rowId }) => rowId === wanted)
            .map(({ at, by, event }) => ({ at, by, what: event })),
        }),
      ),

    write: async (rowId, changes, { seen, log, round }) => {
      // Where no answer comes, nobody knows of it.
      let watch = () => {};
      const outcome = await perform('write', () => {
        const row = find(rowId);
        if (!row || readStandIn(rowId)) return failure({ code: 'rowMissing' });
        const [one = 0, other] = [...register.rows.keys()].filter((at) => register.rows[at]?.rowId === rowId);
        if (other !== undefined) return failure({ code: 'rowCopied', rows: [one + 2, other + 2] });
        const before = { ...row };
        const fields = differences(row, seen);
        if (fields.length > 0) return failure({ code: 'changedByColleague', fields, found: { ...row } });
        Object.assign(row, changes);
        const known = watched.get(rowId);
        if (known) watched.set(rowId, { ...known, ...changes });
        const line = { rowId, ...log };
        register.log.push(line);
        saying.set(line, { from: before, into: changes });
        watch = () => {
          written = written.map((earlier) =>
            earlier.what === 'all' &&
            earlier.change.before.rowId === rowId &&
            keysOf(changes).some((field) => field in earlier.change.changes)
              ? { ...earlier, what: 'lines' }
              : earlier,
          );
          written.push({ change: { before, changes, log, ...(round && { round }) }, line, what: 'all' });
        };
        if (round) register.rounds.push({ rowId, ...round });
        return success(undefined);
      });
      if (outcome.ok) watch();
      return outcome;
    },

    strays: () => perform('strays', () => success(foundStrays(register.rows, register.selectedRow))),
    identify: (request) =>
      perform('identify', () => {
        const { at, by } = request;
        const selected = find(register.selectedRow);
        const given = identifyRows(register.rows, request, (rowId, event) =>
          register.log.push({ rowId, event, at, by }),
        );
        // The selection stays on its row.
        if (selected && given.some(({ complaint }) => complaint.rowId === selected.rowId))
          register.selectedRow = selected.rowId;
        return success(given);
      }),

    settleIdentities: () => perform('settleIdentities', () => success([])),

    openCases: () =>
      perform('list', () => {
        const standIns = new Map(strayRows(register.rows).map(({ row, standIn }) => [row, standIn]));
        const lines = register.rows
          .filter((row) => nextStep(row) !== null)
          .map((row) => lineOf({ ...row, rowId: standIns.get(row) ?? row.rowId }));
        return success({ lines, warnings: register.warnings, retentionDue: register.retentionDue });
      }),
    callbacksOn: (day) =>
      perform('callbacksOn', () =>
        success(
          register.rows.filter(
            ({ callbackOn, calledOn, closedOn }) =>
              callbackOn === day && calledOn === null && closedOn === null,
          ).length,
        ),
      ),

    addToList: (list, name) =>
      perform('addToList', () => {
        if (register.opened === null) return missingRegister;
        const { lists } = register.opened;
        const added = {
          categories: { categories: [...lists.categories, name] },
          channels: { channels: [...lists.channels, name] },
          departments: {
            departments: [...lists.departments, { name, head: '', headEmail: '', active: true }],
          },
          employees: { employees: [...lists.employees, { name, email: '', department: '' }] },
        }[list];
        register.opened = { ...register.opened, lists: { ...lists, ...added } };
        return success(undefined);
      }),

    addHolidays: (today) =>
      perform('addHolidays', () => {
        if (register.opened === null) return missingRegister;
        const { lists } = register.opened;
        const lacking = lackingHolidays(lists.holidays, today).map(({ day }) => day);
        const holidays = [...lists.holidays, ...lacking];
        register.opened = { ...register.opened, lists: { ...lists, holidays } };
        return success(lacking.length);
      }),

    relations: (take) =>
      perform('relations', () => {
        take(register.rows.map((row) => ({ ...row })));
        return success(register.rows.length);
      }),
    relationsIn: (rows) =>
      perform('relationsIn', () => {
        const lines = rows.flatMap((row) => {
          const line = register.rows[row - 2];
          return line ? [{ row, line: { ...line } }] : [];
        });
        return success({ lines, of: register.rows.length });
      }),

    select: (rowId) =>
      perform('select', () => {
        if (!find(rowId)) return failure({ code: 'rowMissing' });
        register.selectedRow = rowId;
        return success({ isFiltered: register.isFiltered });
      }),
    clearFilter: () =>
      perform('clearFilter', () => {
        register.isFiltered = false;
        return success(undefined);
      }),
    searchAccounts: (words, most) =>
      perform('searchAccounts', () => {
        const found = register.rows.filter(({ account }) =>
          words.every((word) => account.toLowerCase().includes(word.toLowerCase())),
        );
        const rowIds = found.map(({ rowId }) => rowId).reverse();
        return success({ rowIds: rowIds.slice(0, most), isAll: found.length <= most });
      }),

    linkPlaces: () => perform('linkPlaces', () => success(['contoso.sharepoint.com'])),
    openSheet: () => perform('openSheet', () => success(undefined)),
    showForm: () => perform('showForm', () => success(undefined)),

    bookYears: () =>
      perform('bookYears', () => {
        const days = register.rows.flatMap(({ receivedOn }) => receivedOn ?? []);
        return success({
          firstReceipt: days.sort()[0] ?? null,
          firstMonth: register.firstMonth,
          retentionDue: register.retentionDue,
        });
      }),
    build: ({ quarter }) =>
      perform('build', () => {
        const { period } = periodsOf(quarter);
        const received = register.rows.filter(({ receivedOn }) => within(receivedOn, period));
        const sheet = quarter.whole ? `Jaar ${quarter.year}` : `Kwartaal ${quarter.year}-K${quarter.quarter}`;
        return success({ sheet, complaints: received.length });
      }),

    compare: () => perform('compare', () => success(register.compared)),
    buildCategory: ({ quarter, category }) =>
      perform('buildCategory', () => success({ sheet: `${quarter.year}-K${quarter.quarter} ${category}` })),
    buildCategories: ({ quarter, onProgress }) =>
      perform('buildCategories', () => {
        const code = `${quarter.year}-K${quarter.quarter}`;
        const found = new Set(
          register.rows
            .filter(({ receivedOn }) => within(receivedOn, quarterBounds(quarter)))
            .map(({ category }) => category),
        );
        onProgress(0, found.size);
        const built = [...found].map((category) => ({ sheet: `${code} ${category}` }));
        return success({
          index: built.length === 0 ? null : `Rubrieken ${code}`,
          built,
          locked: [],
          of: built.length,
        });
      }),
    refreshPivots: () => perform('refreshPivots', () => success({ blocked: [] })),
    calculate: () => perform('calculate', () => success(undefined)),
    lookAtHost: () => perform('lookAtHost', () => success([...(register.opened?.findings ?? [])])),
  };
  return register;
}

const missingRegister = failure({ code: 'registerMissing' });

function success<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

function failure(fault: Fault): { ok: false; fault: Fault } {
  return { ok: false, fault };
}

function inRegister(operation: Operation): boolean {
  return operation !== 'open' && operation !== 'create';
}

function lineOf(row: Complaint): CallbackLine {
  return Object.fromEntries(callbackLineFields.map((field) => [field, row[field]])) as CallbackLine;
}

const keysOf = (cells: Changes) => Object.keys(cells) as (keyof Changes)[];

function differences(row: Complaint, seen: Changes): (keyof Changes)[] {
  return (Object.keys(seen) as (keyof Changes)[]).filter((field) => row[field] !== seen[field]);
}

/** As Excel takes `*` and `?` for any text and any character. */
function fits(pattern: string, text: string): boolean {
  const source = pattern.replaceAll(/~?[\s\S]/g, (sign) =>
    sign === '*' ? '.*' : sign === '?' ? '.' : `\\u{${sign.at(-1)?.codePointAt(0)?.toString(16)}}`,
  );
  return new RegExp(`^${source}$`, 'iu').test(text);
}
