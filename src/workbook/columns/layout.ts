import type { ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { registerLanguages, type RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { columnOf, columns } from './columns';
import { headersNow, namesIn, type KnownNames } from '../names/knownNames';
import { referencesTo, type References } from '../names/references';
import { presentKeys } from '../names/presentKeys';
import { Refusal } from '../host/refusal';
import { tableNames } from '../names/tableNames';

/** Where the register's columns stand at this moment; an office may move, add and rename columns. */
export interface Layout {
  language: RegisterLanguage;
  /** Per column of the table, from left to right; `null` for a column of the office's own. */
  keys: readonly (ColumnKey | null)[];
  /** As they stand there. */
  headers?: readonly unknown[];
}

/** The headers of the register's columns, by key. */
export const columnHeaders = (language: RegisterLanguage): Map<ColumnKey, string> =>
  new Map(columns.map(({ key }) => [key, workbookTexts[language].columns[key]]));

/** The same as they stand in this workbook. */
export const headersIn = (names: KnownNames, language: RegisterLanguage): Map<ColumnKey, string> =>
  headersNow(names, tableNames.complaints, columnHeaders(language));

/** The same for what asks for each by its key. */
export const columnsNow = (names: KnownNames, language: RegisterLanguage): Record<ColumnKey, string> =>
  // Every key is in the map.
  Object.fromEntries(headersIn(names, language)) as Record<ColumnKey, string>;

/** How formulas refer to the complaints as they are called now. */
export const complaintReferences = (names: KnownNames, language: RegisterLanguage): References<ColumnKey> =>
  referencesTo(names, tableNames.complaints, columnHeaders(language));

/**
 * Reads a header row that may lack columns. The language is the one in which most headers are known; where they tell no more, that
 * in which registers are made today.
 */
export function looseLayout(headers: readonly unknown[], names: KnownNames): Layout {
  const readings = registerLanguages.map((language) => ({
    language,
    keys: presentKeys(headersIn(names, language), headers),
    headers,
  }));
  const known = ({ keys }: Layout) => keys.filter((key) => key !== null).length;
  return readings.reduce((best, other) => (known(other) > known(best) ? other : best));
}

/**
 * Reads the header row of a whole register.
 * @throws Refusal `columnMissing` with the header that isn't there.
 */
export function readLayout(header: Excel.Range): Layout {
  const names = namesIn(header.context);
  const layout = looseLayout(header.values[0] ?? [], names);
  const { language, keys } = layout;
  for (const { key } of columns) {
    if (!keys.includes(key)) {
      throw new Refusal({ code: 'columnMissing', name: workbookTexts[language].columns[key] });
    }
  }
  return layout;
}

/** Whether the columns still stand where the layout says. */
export function headersFit(layout: Layout, header: Excel.Range): boolean {
  const now = presentKeys(headersIn(namesIn(header.context), layout.language), header.values[0] ?? []);
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
