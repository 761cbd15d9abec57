import { samePerson } from '../text/samePerson';
import type { Person } from './readPeople';

/** Two of one name with an address of their own are two people. */
export const isOnePerson = (
  one: Pick<Person, 'name' | 'email'>,
  other: Pick<Person, 'name' | 'email'>,
): boolean =>
  samePerson(one.name, other.name) &&
  (one.email.trim() === '' || other.email.trim() === '' || samePerson(one.email, other.email));

/** People who aren't on a list yet, each once. */
export function onceOnly<Added extends Person>(
  people: readonly Added[],
  standing: readonly Person[],
): Added[] {
  return people.filter(
    (person, index) => ![...standing, ...people.slice(0, index)].some((other) => isOnePerson(person, other)),
  );
}
