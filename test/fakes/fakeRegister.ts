import { parseCaseNumber } from '../../src/procedure/complaint/caseNumber';
import type { RadarWarning } from '../../src/procedure/calamity/radar';
import type { Complaint, RowId } from '../../src/procedure/complaint/complaint';
import { isOpen } from '../../src/procedure/lifeCycle/lifeCycle';
import type { LogEntry } from '../../src/procedure/lifeCycle/logEntry';
import type { Round } from '../../src/procedure/lifeCycle/round';
import { quarterBounds } from '../../src/procedure/calendar/quarterOf';
import { callbackLineFields } from '../../src/usecases/ports/callbackPorts';
import type { CallbackLine } from '../../src/usecases/ports/callbackPorts';
import type { Changes, Fault, OpenedRegister, Outcome, Trouble } from '../../src/usecases/ports/ports';
import type { WorkbookRegister } from '../../src/usecases/ports/workbookRegister';
import { anOpenedRegister } from '../fixtures/anOpenedRegister';

export type Operation =
  | 'open'
  | 'create'
  | 'nextSequence'
  | 'append'
  | 'troubled'
  | 'selected'
  | 'byRowId'
  | 'history'
  | 'write'
  | 'list'
  | 'callbacksOn'
  | 'addToList'
  | 'relations'
  | 'select'
  | 'build'
  | 'openSheet'
  | 'showForm'
  | 'buildCategory'
  | 'refreshPivots';

/** `before`: nothing was done; `after`: it was done, and the answer says otherwise, as when a reply gets lost. */
export type Moment = 'before' | 'after';

export interface FakeRegister extends WorkbookRegister {
  /** The rows of the sheet, in its order; tests change them as a colleague would. */
  rows: Complaint[];
  /** The lines of the log and the finished rounds, in the order in which they were written. */
  log: (LogEntry & { rowId: RowId })[];
  rounds: (Round & { rowId: RowId })[];
  /** What the radar in the sheet says. */
  warnings: RadarWarning[];
  /** The row that the user selected. */
  selectedRow: RowId | null;
  /** `null` until the register is made. */
  opened: OpenedRegister | null;
  /** Every operation that was asked for, in order. */
  asked: Operation[];
  /** The next time this is asked for, it ends in this fault; several wait for their turn. */
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

  const find = (rowId: RowId | null) => register.rows.find((row) => row.rowId === rowId) ?? null;

  const register: FakeRegister = {
    rows: [],
    log: [],
    rounds: [],
    warnings: [],
    selectedRow: null,
    opened,
    asked: [],
    failNext: (operation, fault, moment = 'before') => faults.push({ operation, fault, moment }),

    open: () => perform('open', () => success(register.opened)),

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
          [...watched.values()].flatMap((complaint): Trouble[] => {
            const row = register.rows.findIndex(({ rowId }) => rowId === complaint.rowId);
            const first = register.rows.findIndex(({ caseNumber }) => caseNumber === complaint.caseNumber);
            if (row < 0) return [{ kind: 'gone', complaint }];
            return first < row && first >= 0 ? [{ kind: 'double', complaint }] : [];
          }),
        ),
      ),
    forget: (rowId) => void watched.delete(rowId),

    selected: () => perform('selected', () => success(copyOf(find(register.selectedRow)))),
    byRowId: (rowId) => perform('byRowId', () => success(copyOf(find(rowId)))),
    history: (wanted) =>
      perform('history', () =>
        success({
          rounds: register.rounds.filter(({ rowId }) => rowId === wanted),
          log: register.log
            .filter(({ rowId }) => rowId === wanted)
            .map(({ at, by, event }) => ({ at, by, what: event })),
        }),
      ),

    write: (rowId, changes, { seen, log, round }) =>
      perform('write', () => {
        const row = find(rowId);
        if (!row) return failure({ code: 'rowMissing' });
        const fields = differences(row, seen);
        if (fields.length > 0) return failure({ code: 'changedByColleague', fields, found: { ...row } });
        Object.assign(row, changes);
        const known = watched.get(rowId);
        if (known) watched.set(rowId, { ...known, ...changes });
        register.log.push({ rowId, ...log });
        if (round) register.rounds.push({ rowId, ...round });
        return success(undefined);
      }),

    openCases: () =>
      perform('list', () =>
        success({ lines: register.rows.filter(isOpen).map(lineOf), warnings: register.warnings }),
      ),
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
          departments: { departments: [...lists.departments, { name, head: '', headEmail: '' }] },
          employees: { employees: [...lists.employees, { name, email: '', department: '' }] },
        }[list];
        register.opened = { ...register.opened, lists: { ...lists, ...added } };
        return success(undefined);
      }),

    relations: (take) =>
      perform('relations', () => {
        take(register.rows.map((row) => ({ ...row })));
        return success(undefined);
      }),

    select: (rowId) =>
      perform('select', () => {
        if (!find(rowId)) return failure({ code: 'rowMissing' });
        register.selectedRow = rowId;
        return success(undefined);
      }),

    openSheet: () => perform('openSheet', () => success(undefined)),
    showForm: () => perform('showForm', () => success(undefined)),

    build: ({ quarter }) =>
      perform('build', () => {
        const { first, last } = quarterBounds(quarter);
        const received = register.rows.filter(
          ({ receivedOn }) => receivedOn !== null && first <= receivedOn && receivedOn <= last,
        );
        const sheet = `Kwartaal ${quarter.year}-K${quarter.quarter}`;
        return success({ sheet, complaints: received.length });
      }),

    buildCategory: ({ quarter, category }) =>
      perform('buildCategory', () => success(`${quarter.year}-K${quarter.quarter} ${category}`)),
    refreshPivots: () => perform('refreshPivots', () => success(undefined)),
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

function copyOf(row: Complaint | null): Complaint | null {
  return row && { ...row };
}

function lineOf(row: Complaint): CallbackLine {
  return Object.fromEntries(callbackLineFields.map((field) => [field, row[field]])) as CallbackLine;
}

function differences(row: Complaint, seen: Changes): (keyof Changes)[] {
  return (Object.keys(seen) as (keyof Changes)[]).filter((field) => row[field] !== seen[field]);
}
