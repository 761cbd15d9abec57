import { samePerson } from '../text/samePerson';
import type { Person } from './readPeople';

type Addressed = Pick<Person, 'name' | 'email'>;

/** Of the people of whom an address is told now those who stand on the list once, and without one, as their names stand there. */
export const addressesToFill = (people: readonly Addressed[], standing: readonly Addressed[]): Addressed[] =>
  standing.flatMap(({ name, email }) => {
    const isOnce = standing.filter((other) => samePerson(other.name, name)).length === 1;
    const told = people.find((person) => samePerson(person.name, name) && person.email.trim() !== '');
    return isOnce && email.trim() === '' && told ? [{ name, email: told.email.trim() }] : [];
  });
