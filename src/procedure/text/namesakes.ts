import { samePerson } from './samePerson';

/** Somebody of a list, as whoever writes to them tells them from another of that name. */
export interface Namesake {
  email: string;
  /** The department, or the address where they are of one department or of none. */
  apart: string;
}

/**
 * Who of a list goes by a name: none, one, or several people with an address of their own each. A line without an address
 * next to one that has it is the same person.
 */
export function namesakes(
  people: readonly { name: string; email: string; department: string }[],
  name: string,
): Namesake[] {
  const known = people.filter((one) => samePerson(one.name, name) && one.email.trim() !== '');
  const byAddress = new Map(known.map((one) => [one.email.trim().toLowerCase(), one]));
  const found = [...byAddress.values()];
  const departments = new Set(found.map(({ department }) => department.trim().toLocaleLowerCase('nl')));
  const tell = departments.size === found.length && !departments.has('');
  return found.map(({ email, department }) => ({
    email: email.trim(),
    apart: tell ? department.trim() : email.trim(),
  }));
}
