/** The parts of a name that stand in columns of their own; `''` for what isn't there. */
interface NameParts {
  salutation: string;
  firstName: string;
  namePrefix: string;
  lastName: string;
}

const prefixBehind = /^(\p{L}[^,]*?),\s*((?:(?:van|de|der|den|von|ten|ter|te|het|'t|’t|in|op|el|al)\s*)+)$/iu;

/** A name as one says it. @example joinName({ …, firstName: 'J.', lastName: 'Vries, de' }) // 'J. de Vries' */
export function joinName({ salutation, firstName, namePrefix, lastName }: NameParts): string {
  const [, name, prefix] = prefixBehind.exec(lastName) ?? [];
  const last = name !== undefined && prefix !== undefined ? `${prefix.trim()} ${name}` : lastName;
  return [salutation, firstName, namePrefix, last].filter((part) => part !== '').join(' ');
}

/** Street, house number and addition as one writes them: `Dorpsstraat 12a`, `Dorpsstraat 12-2`. */
export function joinAddress(street: string, houseNumber: string, addition: string): string {
  const between = /^\p{L}{1,2}$/u.test(addition) || addition === '' || /^[-/ ]/.test(addition) ? '' : '-';
  const number = houseNumber === '' ? addition : `${houseNumber}${between}${addition}`;
  return [street, number].filter((part) => part !== '').join(' ');
}
