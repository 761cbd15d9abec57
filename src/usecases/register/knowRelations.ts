import type { RowId } from '../../procedure/complaint/complaint';
import type { Contact, RelationLine } from '../../procedure/relation/relation';
import { createRelationIndex } from '../../procedure/relation/relationIndex';
import type { RelationMatches } from '../../procedure/relation/relationIndex';
import type { ComplaintsChange, EditedRows, Fault } from '../ports/ports';
import type { WorkbookRegister } from '../ports/workbookRegister';

/** The relations of a register, as far as they were read. */
export interface KnownRelations {
  /** Answers at once, from what was read so far. */
  find(contact: Contact): RelationMatches;
  /** All complaints, as far as they were read. */
  lines(): Iterable<RelationLine>;
  /** The complaint with this row ID. */
  get(rowId: RowId): RelationLine | undefined;
  /** Whether more is being read. */
  isReading(): boolean;
  /** A complaint that this pane registered or changed. */
  put(line: RelationLine): void;
  /** Anything may read otherwise by now: what is known is used until all is read again. */
  markStale(): void;
  /** Others changed something, in these rows; `null` where rows moved. The same, for as little as that can touch. */
  heard(change: ComplaintsChange, rows: EditedRows | null): void;
  /** Reads what is needed of the register, and not twice at the same time. */
  refresh(): Promise<void>;
  /** Why the last reading failed; `null` when it didn't. */
  fault(): Fault | null;
  /** How many readings have ended. */
  readings(): number;
  /** Hears when a reading ended. Gives the function that ends it. */
  onRead(listener: () => void): () => void;
}

/** Of more rows that were edited it is simpler to read all. */
const editedAtMost = 500;

/**
 * Keeps the relations of the whole register at hand, so that recognising one needs no word with Excel. All of it is read once;
 * after that the rows in which somebody edited, as long as what they say and the number of rows fit what is known.
 */
export function knowRelations(register: Pick<WorkbookRegister, 'relations' | 'relationsIn'>): KnownRelations {
  const listeners = new Set<() => void>();
  let index = createRelationIndex();
  let next = index;
  let begun = false;
  let readings = 0;
  let fault: Fault | null = null;
  let reading: Promise<void> | null = null;
  /** How many rows the register had. */
  let known = 0;
  let isStale = true;
  /** Which rows of the sheet were edited since, and whether their IDs may be others. */
  let edited = new Map<number, boolean>();
  let isMoved = false;

  const markStale = () => {
    isStale = true;
  };

  const readAll = async () => {
    // The first time what is read answers at once; later what was known does, until all is read again.
    next = begun ? createRelationIndex() : index;
    begun = true;
    isStale = false;
    isMoved = false;
    edited = new Map();
    const outcome = await register.relations((lines) => lines.forEach((line) => next.put(line)));
    fault = outcome.ok ? null : outcome.fault;
    if (outcome.ok) {
      index = next;
      known = outcome.value;
    } else markStale();
    next = index;
  };

  /** @returns whether what is known is whole again */
  const readEdited = async (): Promise<boolean> => {
    const rows = edited;
    edited = new Map();
    isMoved = false;
    const outcome = await register.relationsIn([...rows.keys()]);
    if (!outcome.ok) {
      fault = outcome.fault;
      markStale();
      return true;
    }
    const { lines, of } = outcome.value;
    const added = new Set(lines.map(({ line }) => line.rowId).filter((rowId) => !index.has(rowId)));
    // A row without an ID can't take the place of what it said before, and one that has another's has overwritten somebody.
    const fits = lines.every(
      ({ row, line }) => line.rowId !== '' && (added.has(line.rowId) || rows.get(row) !== true),
    );
    if (!fits || of !== known + added.size) return false;
    fault = null;
    known = of;
    for (const { line } of lines) index.put(line);
    return true;
  };

  const read = async () => {
    if (isStale || !(await readEdited())) await readAll();
    reading = null;
    readings += 1;
    listeners.forEach((listener) => listener());
  };

  return {
    find: (contact) => index.find(contact),
    lines: () => index.lines(),
    get: (rowId) => index.get(rowId),
    isReading: () => reading !== null,
    put(line) {
      if (!next.has(line.rowId)) known += 1;
      index.put(line);
      if (next !== index) next.put(line);
    },
    markStale,
    heard(change, rows) {
      if (change === 'deletion') return markStale();
      if (rows === null) {
        // What was noted stands in other rows by now.
        if (edited.size > 0 || reading) markStale();
        isMoved = true;
        return undefined;
      }
      if (edited.size + rows.last - rows.first >= editedAtMost) return markStale();
      for (let row = rows.first; row <= rows.last; row++)
        edited.set(row, rows.ids || edited.get(row) === true);
      return undefined;
    },
    async refresh() {
      if (reading || !(isStale || isMoved || edited.size > 0)) return reading ?? undefined;
      reading = read();
      return reading;
    },
    fault: () => fault,
    readings: () => readings,
    onRead(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
