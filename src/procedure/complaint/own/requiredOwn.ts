import type { OwnColumn } from './ownColumn';

/** A table has no two headers that are the same but for their capitals. */
const alike = (header: string): string => header.replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('nl');

/** Headers that an office typed in its settings, with semicolons or on lines of their own. */
export function headersIn(setting: string): string[] {
  const typed = setting
    .split(/[;\n]/)
    .map((header) => header.trim())
    .filter((header) => header !== '');
  return [...new Map(typed.map((header) => [alike(header), header])).values()];
}

/** Whether the office wants this column filled with every complaint. */
export const isRequired = (required: readonly string[], header: string): boolean =>
  required.some((one) => alike(one) === alike(header));

/** What is required of columns that nobody can fill in: none is called so, or a formula fills it. */
export const unknownIn = (
  required: readonly string[],
  columns: readonly Pick<OwnColumn, 'header' | 'kind'>[],
): string[] =>
  required.filter((one) =>
    columns.every(({ header, kind }) => kind === 'calculated' || alike(header) !== alike(one)),
  );
