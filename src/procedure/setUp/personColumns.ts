/** What a column of a pasted list says of a person; a name may come in three. */
type PersonColumn = 'name' | 'given' | 'prefix' | 'family' | 'email' | 'department';

/** Per column from left to right; `null` for one that nothing is taken from. */
export type PersonColumns = readonly (PersonColumn | null)[];

const words: Record<PersonColumn, readonly string[]> = {
  name: [
    'naam',
    'volledige naam',
    'weergavenaam',
    'medewerker',
    'medewerkers',
    'name',
    'full name',
    'display name',
    'employee',
    'employees',
  ],
  given: ['voornaam', 'roepnaam', 'first name', 'given name'],
  prefix: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'prefix'],
  family: ['achternaam', 'last name', 'surname', 'family name'],
  email: [
    'e-mail',
    'email',
    'mail',
    'e-mailadres',
    'emailadres',
    'mailadres',
    'e-mail address',
    'email address',
  ],
  department: ['afdeling', 'team', 'department'],
};

const columnOf = new Map(
  Object.entries(words).flatMap(([column, names]) =>
    // The keys of a record with these keys.
    names.map((name): [string, PersonColumn] => [name, column as PersonColumn]),
  ),
);

/** The columns by their headers; `null` where this is no row of headers. */
export function headerRoles(cells: readonly string[]): PersonColumns | null {
  if (cells.some((cell) => cell.includes('@'))) return null;
  const columns = cells.map((cell) => columnOf.get(cell.trim().toLowerCase()) ?? null);
  // A department may be called Team, and nobody is called Name.
  return columns.some((column) => column !== null && column !== 'department' && column !== 'prefix')
    ? columns
    : null;
}

const hasLetter = (cell: string): boolean => /\p{L}/u.test(cell);

/**
 * The columns of rows without headers, by what stands in them. Of two columns of words the one with the office's departments, or
 * else the one in which words come again, is the department; where neither tells, names come first.
 */
export function columnsByContents(
  rows: readonly (readonly string[])[],
  isDepartment: (cell: string) => boolean,
): PersonColumns {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => rows.map((cells) => cells[index] ?? ''));
  const addresses = columns.map((cells) => cells.filter((cell) => cell.includes('@')).length);
  const mostAddresses = Math.max(0, ...addresses);
  const email = mostAddresses > 0 ? addresses.indexOf(mostAddresses) : -1;
  const worded = [...columns.keys()].filter(
    (index) => index !== email && columns[index]?.some((cell) => hasLetter(cell)),
  );
  const share = (index: number, is: (cell: string, cells: string[]) => boolean): number => {
    const filled = columns[index]?.filter((cell) => cell !== '') ?? [];
    return filled.filter((cell) => is(cell, filled)).length / Math.max(1, filled.length);
  };
  const most = (is: (cell: string, cells: string[]) => boolean): number | undefined => {
    const shares = worded.map((index) => share(index, is));
    const highest = Math.max(...shares);
    return highest > 0 ? worded[shares.lastIndexOf(highest)] : undefined;
  };
  const repeats = (cell: string, cells: string[]) => cells.filter((other) => other === cell).length > 1;
  const department = most(isDepartment) ?? (worded.length > 1 ? (most(repeats) ?? worded[1]) : undefined);
  const name = worded.find((index) => index !== department);
  return columns.map((_, index) => {
    if (index === email) return 'email';
    if (index === name) return 'name';
    return index === department ? 'department' : null;
  });
}
