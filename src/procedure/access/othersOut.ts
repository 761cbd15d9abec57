import { namesOut } from '../text/withoutNames';

/**
 * Leaves names of employees out of what is given to a person about them, whose own name stays (GDPR, article 15, paragraph 4). Who is
 * on no list of the office is left: a sheet is read before it is given.
 */
export function othersOut(employees: readonly string[], name: string): (text: string) => string {
  const own = new Set(name.toLocaleLowerCase('nl').split(/[\s,.()-]+/));
  const isOwn = (word: string) => own.has(word.toLocaleLowerCase('nl'));
  return namesOut(
    employees.map((employee) =>
      employee
        .split(/[\s,.()]+/)
        .filter((word) => !isOwn(word))
        .join(' '),
    ),
  );
}
