import { addressKey } from './addressKey';
import type { RowId } from '../complaint/complaint';
import { phoneKeys } from './phoneKeys';
import { compareRelationLines } from './relation';
import type { Contact, RelationLine } from './relation';

/** How a relation was recognised. */
export interface RelationMatches {
  byPhone: RelationLine[];
  /** Without those that the phone number found already. */
  byAddress: RelationLine[];
}

export interface RelationIndex {
  /** Adds a complaint, or replaces the one with the same row ID. */
  put(line: RelationLine): void;
  /** Whether a complaint with this row ID is known. */
  has(rowId: RowId): boolean;
  /** The complaint with this row ID. */
  get(rowId: RowId): RelationLine | undefined;
  /** All of them, each once, also those of rows made by hand. */
  lines(): Iterable<RelationLine>;
  /** Open complaints first, then the newest. Takes the same time however many complaints there are. */
  find(contact: Contact): RelationMatches;
}

/** Recognises relations by phone number, or by postcode and house number; complaints are never merged. */
export function createRelationIndex(): RelationIndex {
  const current = new Map<RowId, RelationLine>();
  const byKey = new Map<string, RelationLine[]>();
  const madeByHand: RelationLine[] = [];

  // What was replaced stays in its list; it is passed over when that list is read.
  const isCurrent = (line: RelationLine) => line.rowId === '' || current.get(line.rowId) === line;
  const linesOf = (keys: readonly string[]) => [
    ...new Set(keys.flatMap((key) => byKey.get(key) ?? []).filter(isCurrent)),
  ];

  return {
    put(line) {
      if (line.rowId === '') madeByHand.push(line);
      else current.set(line.rowId, line);
      for (const key of [...phoneKeys(line.phone), ...addressKeys(line)]) {
        const lines = byKey.get(key);
        if (lines) lines.push(line);
        else byKey.set(key, [line]);
      }
    },
    has: (rowId) => current.has(rowId),
    get: (rowId) => current.get(rowId),
    *lines() {
      yield* current.values();
      yield* madeByHand;
    },
    find(contact) {
      const byPhone = linesOf(phoneKeys(contact.phone));
      const byAddress = linesOf(addressKeys(contact)).filter((line) => !byPhone.includes(line));
      return {
        byPhone: byPhone.sort(compareRelationLines),
        byAddress: byAddress.sort(compareRelationLines),
      };
    },
  };
}

function addressKeys(contact: Pick<Contact, 'postcode' | 'address'>): string[] {
  const key = addressKey(contact);
  return key === null ? [] : [key];
}
