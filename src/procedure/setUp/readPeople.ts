import { inSpeech, personName } from '../text/personName';
import { columnsByContents, headerRoles, type PersonColumns } from './personColumns';
import { isSame, pastedRows, type PastedRow } from './pastedRows';

/** What the office's list of employees says of one. */
export interface Person {
  name: string;
  email: string;
  /** `''`: it isn't said. */
  department: string;
}

/** Why a person can't be put on the list yet: a name lacks, the address is none, the office has no such department. */
export type PersonProblem = 'noName' | 'email' | 'department';

/** A person as understood from a pasted list. */
export interface ReadPerson extends Person {
  /** Of the text, counted from 1. */
  line: number;
  /** As it was pasted. */
  source: string;
}

const email = /^[^\s@<>,;]{1,64}@[^\s@<>,;]+\.[^\s@<>,;]{2,}$/;

/** Whether this can be an e-mail address; nothing is one too few. */
export const isEmailOrBlank = (typed: string): boolean => typed === '' || email.test(typed);

/**
 * Reads a list of people as it was pasted, whatever it was copied from: names alone, `Name <address>; …`, or columns with name,
 * address and department in any order, with headers or without. A department is written as the office writes it.
 * @param departments the office's own, by name
 */
export function readPeople(text: string, departments: readonly string[]): ReadPerson[] {
  const rows = pastedRows(text, departments);
  const headers = headerRoles(rows[0]?.cells ?? []);
  const body = headers ? rows.slice(1) : rows;
  const isDepartment = (cell: string) => departments.some((name) => isSame(name, cell));
  const columns =
    headers ??
    columnsByContents(
      body.flatMap(({ cells, columns: own }) => (own ? [] : [cells])),
      isDepartment,
    );
  return body.map((row) => personOf(row, row.columns ?? columns, departments)).filter(saysSomething);
}

const saysSomething = ({ name, email: mail, department }: Person): boolean =>
  [name, mail, department].some((cell) => cell !== '');

function personOf(
  { line, source, cells }: PastedRow,
  columns: PersonColumns,
  departments: readonly string[],
): ReadPerson {
  const at = (column: PersonColumns[number]): string => (cells[columns.indexOf(column)] ?? '').trim();
  const parts = [at('given'), at('prefix'), at('family')].filter((part) => part !== '').join(' ');
  const typed = (at('name') || parts).replace(/\s+/g, ' ');
  const department = at('department');
  return {
    line,
    source,
    name: /\p{L}/u.test(typed) ? inSpokenOrder(typed) : '',
    email: at('email').replace(/^(?:.*<|mailto:)([^<>]*)>?$/i, '$1'),
    department: departments.find((name) => isSame(name, department)) ?? department,
  };
}

/** A list that is sorted puts the surname first: `Vries, Jan de`. */
const inSpokenOrder = (name: string): string =>
  /^[^,]+,[^,]+$/.test(name) ? inSpeech(personName(name, true)) : name;

/** What has to be put right before this person can be put on the list. */
export function problemsOf(
  { name, email: mail, department }: Person,
  departments: readonly string[],
): PersonProblem[] {
  return [
    ...(name.trim() === '' ? ['noName' as const] : []),
    ...(isEmailOrBlank(mail.trim()) ? [] : ['email' as const]),
    ...(department === '' || departments.includes(department) ? [] : ['department' as const]),
  ];
}
