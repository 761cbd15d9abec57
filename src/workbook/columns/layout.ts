import type { ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { languages } from '../../usecases/ports/languages';
import type { Language } from '../../usecases/ports/languages';
import { columnOf, columns } from './columns';
import { presentKeys } from '../sheet/presentKeys';
import { Refusal } from '../host/refusal';

/** Where the register's columns stand at this moment; an office may move, add and rename columns. */
export interface Layout {
  language: Language;
  /** Per column of the table, from left to right; `null` for a column of the office's own. */
  keys: readonly (ColumnKey | null)[];
}

/** The headers of the register's columns, by key. */
export const columnHeaders = (language: Language): Map<ColumnKey, string> =>
  new Map(columns.map(({ key }) => [key, workbookTexts[language].columns[key]]));

/** Reads a header row that may lack columns. The language is the one in which most headers are known. */
export function looseLayout(headers: readonly unknown[]): Layout {
  const readings = languages.map((language) => ({
    language,
    keys: presentKeys(columnHeaders(language), headers),
  }));
  const known = ({ keys }: Layout) => keys.filter((key) => key !== null).length;
  return readings.reduce((best, other) => (known(other) > known(best) ? other : best));
}

/**
 * Reads the header row of a whole register.
 * @throws Refusal `columnMissing` with the header that isn't there.
 */
export function readLayout(headers: readonly unknown[]): Layout {
  const { language, keys } = looseLayout(headers);
  for (const { key } of columns) {
    if (!keys.includes(key)) {
      throw new Refusal({ code: 'columnMissing', name: workbookTexts[language].columns[key] });
    }
  }
  return { language, keys };
}

/** Whether the columns still stand where the layout says. */
export function headersFit(layout: Layout, headers: readonly unknown[]): boolean {
  const now = presentKeys(columnHeaders(layout.language), headers);
  return now.length === layout.keys.length && now.every((key, index) => key === layout.keys[index]);
}

/** The position of a column in the table, counted from 0. */
export function positionOf({ keys }: { keys: readonly (string | null)[] }, key: ColumnKey): number {
  return keys.indexOf(key);
}

/** Per column whether people's data stand in it, rather than a formula of the register. */
export function typedColumns({ keys }: Layout): boolean[] {
  return keys.map((key) => key === null || columnOf(key).kind !== 'calculated');
}
