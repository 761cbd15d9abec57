import { samePerson } from './samePerson';

/** The address of somebody in a list; `''` where none is there, or people of one name have different ones. */
export function emailOf(people: readonly { name: string; email: string }[], name: string): string {
  const addresses = people.filter((one) => samePerson(one.name, name)).map(({ email }) => email.trim());
  const [first = '', ...others] = new Set(addresses);
  return others.length === 0 ? first : '';
}
