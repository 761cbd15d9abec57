import { addressKey } from '../../relation/addressKey';
import { plainName, plainText } from '../../text/plainName';
import type { AffectedRelation } from './affectedRelation';

/** A relation that was met before, with what it could be recognised by. */
interface Met<T> {
  value: T;
  hasNumber: boolean;
  hasPlace: boolean;
}

interface MetRelations<T> {
  /** What was kept with the same relation; `null` for one not met before. */
  find(relation: AffectedRelation): T | null;
  /** Keeps something with a relation, unless one that is recognised in the same way has been kept already. */
  keep(relation: AffectedRelation, value: T): void;
}

/**
 * Recognises a relation by its relation number; where one of the two has none, by postcode, house number and name; where
 * that is missing too, by e-mail address. Takes the same time however many relations were met.
 */
export function createMetRelations<T>(): MetRelations<T> {
  const met = new Map<string, Met<T>[]>();
  const oneOf = (key: string | null, fits: (other: Met<T>) => boolean): T | null =>
    (key !== null && met.get(key)?.find(fits)?.value) || null;

  return {
    find(relation) {
      const { number, place, mail } = keysOf(relation);
      const mayBe = (other: Met<T>) => !(number !== null && other.hasNumber);
      return (
        oneOf(number, () => true) ??
        oneOf(place, mayBe) ??
        oneOf(mail, (other) => mayBe(other) && !(place !== null && other.hasPlace))
      );
    },
    keep(relation, value) {
      const { number, place, mail } = keysOf(relation);
      const kept = { value, hasNumber: number !== null, hasPlace: place !== null };
      for (const key of [number, place, mail]) {
        if (key === null) continue;
        const others = met.get(key) ?? [];
        const isNew = !others.some(
          (other) => other.hasNumber === kept.hasNumber && other.hasPlace === kept.hasPlace,
        );
        if (isNew) met.set(key, [...others, kept]);
      }
    },
  };
}

function keysOf(relation: AffectedRelation) {
  const number = plainText(relation.relationNumber);
  const mail = plainText(relation.email);
  return {
    number: number === '' ? null : `number ${number}`,
    place: placeOf(relation),
    mail: mail.includes('@') ? `mail ${mail}` : null,
  };
}

/** Addresses without a Dutch postcode, such as those abroad, are compared as they are written. */
function placeOf(relation: AffectedRelation): string | null {
  const name = plainName(relation.name);
  const address = addressKey(relation) ?? plainText(`${relation.address} ${relation.town}`);
  return name === '' || plainText(relation.address) === '' ? null : `place ${address} ${name}`;
}
