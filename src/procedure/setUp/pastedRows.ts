import { headerRoles, type PersonColumns } from './personColumns';

/** A line of what was pasted, or one of several people on it. */
export interface PastedRow {
  /** Counted from 1. */
  line: number;
  /** As it was pasted. */
  source: string;
  cells: string[];
  /** What its cells say, where that doesn't depend on the other rows. */
  columns?: PersonColumns;
}

const address = /<[^<>]*@[^<>]*>/;

/**
 * A pasted text as rows of cells: columns as copied from a sheet (tab, semicolon or comma), addresses as copied from a mail program
 * (`Name <address>; …`), or names alone.
 * @param departments what a cell may be besides a name and an address
 */
export function pastedRows(text: string, departments: readonly string[]): PastedRow[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((source, index) => ({ line: index + 1, source }))
    .filter(({ source }) => source.trim() !== '');
  // Cells come from the line as it is: the first may be blank.
  const columnsBy = (separator: string) =>
    lines.map(({ line, source }) => ({ line, source: source.trim(), cells: cellsOf(source, separator) }));
  const tells = (separator: string) =>
    lines.some(({ source }) => isColumns(cellsOf(source, separator), departments));
  const has = (separator: string) => lines.some(({ source }) => source.includes(separator));
  // Somebody may have put an address from a mail program below what came from a sheet.
  const isAddressed = (source: string) => !source.includes('\t') && address.test(source);
  if (has('\t')) return columnsBy('\t').flatMap((row) => (isAddressed(row.source) ? addressesOn(row) : row));
  if (lines.some(({ source }) => address.test(source))) return lines.flatMap(addressesOn);
  const separator = [';', ','].find((one) => has(one) && tells(one));
  if (separator) return columnsBy(separator);
  return lines.flatMap(({ line, source }) =>
    namesOn(source).map((name) => ({ line, source: name.trim(), cells: [unquoted(name)] })),
  );
}

function isColumns(cells: readonly string[], departments: readonly string[]): boolean {
  if (cells.length < 2) return false;
  const addresses = cells.filter((cell) => cell.includes('@')).length;
  const known = cells.some((cell) => departments.some((name) => isSame(name, cell)));
  return (addresses > 0 && addresses < cells.length) || known || headerRoles(cells) !== null;
}

/** Whether two words are the same but for capitals. */
export const isSame = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('nl') === other.trim().toLocaleLowerCase('nl');

/** The name of one person may have a comma, as lists sort them; two commas part names. */
function namesOn(source: string): string[] {
  const parted = source.includes(';') ? ';' : ',';
  const parts = cellsOf(source, parted);
  return parted === ',' && parts.length === 2 && !source.includes('@')
    ? [source]
    : parts.filter((part) => part !== '');
}

function addressesOn({ line, source }: Pick<PastedRow, 'line' | 'source'>): PastedRow[] {
  return source
    .split(/(?<=>)\s*[,;]|;/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, name = part, email = ''] = /^([^<>]*)<([^<>]*)>$/.exec(part) ?? [];
      return { line, source: part, cells: [unquoted(name), email.trim()], columns: ['name', 'email'] };
    });
}

/** What stands between quotation marks is one cell, whatever separates cells. */
function cellsOf(source: string, separator: string): string[] {
  const cells = [''];
  let quoted = false;
  for (const sign of source) {
    if (sign === '"') quoted = !quoted;
    if (sign === separator && !quoted) cells.push('');
    else cells[cells.length - 1] += sign;
  }
  return cells.map(unquoted);
}

const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .replaceAll('""', '"')
    .trim();
