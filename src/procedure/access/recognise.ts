import { addressKey } from '../relation/addressKey';
import { phoneKeys } from '../relation/phoneKeys';
import { plainName, plainText } from '../text/plainName';
import { prefixLength } from '../text/namePrefixes';

/** By what somebody can be recognised; `''` for what isn't known. */
export interface Person {
  name: string;
  phone: string;
  email: string;
  address: string;
  postcode: string;
  relationNumber: string;
}

/** What two have in common, the strongest first. */
export const signs = ['relationNumber', 'email', 'phone', 'address', 'name'] as const;
export type Sign = (typeof signs)[number];

export interface Recognised<T> {
  one: T;
  /** A sign and the name agree. Otherwise it may be somebody else at the same number or address, or a namesake. */
  isCertain: boolean;
  signs: Sign[];
}

/**
 * Finds whatever is about a person who asks what is kept of them (GDPR, article 15): by the signs by which relations are known, of
 * the person and of whatever is certain to be theirs. In the order in which all of it stands.
 */
export function recognise<T extends Person>(person: Person, all: readonly T[]): Recognised<T>[] {
  const byKey = new Map<string, T[]>();
  for (const one of all)
    for (const { key } of keysOf(one)) {
      const others = byKey.get(key);
      if (others) others.push(one);
      else byKey.set(key, [one]);
    }

  const found = new Map<T, Set<Sign>>();
  const certain = new Set<T>();
  const asked = new Set<string>();
  const waiting: Person[] = [person];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const { key, sign } of keysOf(next)) {
      if (asked.has(key)) continue;
      asked.add(key);
      for (const one of byKey.get(key) ?? []) {
        found.set(one, (found.get(one) ?? new Set()).add(sign));
        if (sign === 'name' || certain.has(one) || !namesAgree(person.name, one.name)) continue;
        certain.add(one);
        waiting.push(one);
      }
    }
  }
  return all.flatMap((one) => {
    const shared = found.get(one);
    if (!shared) return [];
    return [{ one, isCertain: certain.has(one), signs: signs.filter((sign) => shared.has(sign)) }];
  });
}

function keysOf(person: Person): { key: string; sign: Sign }[] {
  const key = (sign: Sign, value: string | null) =>
    value === null || value === '' ? [] : [{ key: `${sign} ${value}`, sign }];
  const email = plainText(person.email);
  const name = plainName(person.name);
  return [
    ...key('relationNumber', plainText(person.relationNumber)),
    ...key('email', email.includes('@') ? email : ''),
    ...phoneKeys(person.phone).flatMap((phone) => key('phone', phone)),
    ...key('address', addressKey(person)),
    // One word is a surname that many have.
    ...key('name', name.includes(' ') ? name : ''),
  ];
}

/** One may lack what the other has, as `Bos` does of `J. Bos-de Vries`; where one has no name at all, nothing contradicts. */
function namesAgree(one: string, other: string): boolean {
  const [fewer, more] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size);
  return [...(fewer ?? [])].every((word) => more?.has(word));
}

const wordsOf = (name: string): Set<string> =>
  new Set(
    plainName(name)
      .split(/[^\p{L}\p{N}'’]+/u)
      .filter((word) => word !== '' && prefixLength([word]) === 0),
  );
