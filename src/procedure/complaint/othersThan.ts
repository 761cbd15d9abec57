import { samePerson } from '../text/samePerson';

/** What of the office tells who could do something. */
interface Office {
  departments: readonly { name: string; head: string }[];
  employees: readonly { name: string; department: string }[];
}

interface Asked {
  /** The one complained about. */
  employee: string;
  department: string;
}

/** More names than this nobody reads. */
const namedAtMost = 3;

/**
 * Who else could follow a complaint up, check it or get the copy, where that is the one it is about: the head of the department, then
 * its other employees, then the other heads, then everybody else; at most three.
 * @param given who is to do it
 * @param besides who can't do it either, such as whoever carried the action out
 * @returns `null`: the complaint is about somebody else, which is well
 */
export function othersThan(
  { employee, department }: Asked,
  given: string,
  { departments, employees }: Office,
  besides: readonly string[] = [],
): string[] | null {
  if (!samePerson(employee, given)) return null;
  const isOwn = (name: string) => samePerson(name, department);
  const ofDepartment = [
    ...departments.filter(({ name }) => isOwn(name)).map(({ head }) => head),
    ...employees.filter((one) => isOwn(one.department)).map(({ name }) => name),
  ];
  const all = [...ofDepartment, ...departments.map(({ head }) => head), ...employees.map(({ name }) => name)];
  const others: string[] = [];
  for (const name of all)
    if (name.trim() !== '' && ![employee, ...besides, ...others].some((one) => samePerson(one, name)))
      others.push(name.trim());
  return others.slice(0, namedAtMost);
}
