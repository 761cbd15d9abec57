import type { Contact, RelationLine } from '../../procedure/relation/relation';
import { createRelationIndex } from '../../procedure/relation/relationIndex';
import type { RelationMatches } from '../../procedure/relation/relationIndex';
import type { Fault } from '../ports/ports';
import type { WorkbookRegister } from '../ports/workbookRegister';

/** The relations of a register, as far as they were read. */
export interface KnownRelations {
  /** Answers at once, from what was read so far. */
  find(contact: Contact): RelationMatches;
  /** A complaint that this pane registered or changed. */
  put(line: RelationLine): void;
  /** Colleagues changed the sheet: what is known is used until it is read again. */
  markStale(): void;
  /** Reads the register when that is needed, and not twice at the same time. */
  refresh(): Promise<void>;
  /** Why the last reading failed; `null` when it didn't. */
  fault(): Fault | null;
  /** How many readings have ended. */
  readings(): number;
  /** Hears when a reading ended. Gives the function that ends it. */
  onRead(listener: () => void): () => void;
}

/** Keeps the relations of the whole register at hand, so that recognising one needs no word with Excel. */
export function knowRelations(register: Pick<WorkbookRegister, 'relations'>): KnownRelations {
  const listeners = new Set<() => void>();
  let index = createRelationIndex();
  let next = index;
  let begun = false;
  let readings = 0;
  let stale = true;
  let fault: Fault | null = null;
  let reading: Promise<void> | null = null;

  const read = async () => {
    // The first time what is read answers at once; later what was known does, until all is read again.
    next = begun ? createRelationIndex() : index;
    begun = true;
    stale = false;
    const outcome = await register.relations((lines) => lines.forEach((line) => next.put(line)));
    fault = outcome.ok ? null : outcome.fault;
    if (outcome.ok) index = next;
    else stale = true;
    next = index;
    reading = null;
    readings += 1;
    listeners.forEach((listener) => listener());
  };

  return {
    find: (contact) => index.find(contact),
    put(line) {
      index.put(line);
      if (next !== index) next.put(line);
    },
    markStale: () => {
      stale = true;
    },
    async refresh() {
      if (!stale || reading) return reading ?? undefined;
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
