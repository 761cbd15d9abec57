import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { keysOf } from './keysOf';
import { headersNow, namesIn, tableOf } from '../names/knownNames';

/** The columns of a table of the register, by key. */
export interface TableSchema {
  /** The table's name, the same in every language. */
  name: string;
  /** Number formats; they go before the values: `@` keeps what looks like a formula, number or date as text. */
  formats: Readonly<Record<string, string>>;
  headers: (language: RegisterLanguage) => ReadonlyMap<string, string>;
}

/** The same for a table of which rows are changed in their place. */
export interface RecordSchema<Row extends object> extends TableSchema {
  /** The fields by which a row is found: its ID, or what makes up one. */
  identity: readonly (keyof Row & string)[];
  /** A row as it was read. People type in the sheet too: what says nothing is read as a blank. */
  read: (language: RegisterLanguage, keys: Keys, row: readonly unknown[]) => Row;
  /** What a cell holds for a value; `''` clears it. */
  cell: <Field extends keyof Row & string>(
    language: RegisterLanguage,
    field: Field,
    value: Row[Field],
  ) => string | number;
  /** What a cell gets beside its value, such as a link to click on. */
  dress?: (cell: Excel.Range, field: string, value: unknown) => void;
  /** Its rows have colours by rules that look at other cells of the row. */
  isColoured?: true;
}

/** A table of the register with its columns as they stand at this moment. */
export interface OpenedTable<Row extends object> {
  schema: RecordSchema<Row>;
  language: RegisterLanguage;
  keys: Keys;
}

/** Per column of a table, from left to right, its key; `null` for a column of the office's own. */
export type Keys = readonly (string | null)[];

/** The headers of a table as they stand, by key. */
export const headersOf = (
  context: OfficeExtension.ClientRequestContext,
  { name, headers }: Pick<TableSchema, 'name' | 'headers'>,
  language: RegisterLanguage,
): Map<string, string> => headersNow(namesIn(context), name, headers(language));

/** Reads the header row of a whole table. @throws Refusal `columnMissing` */
export const readKeys = (
  header: Excel.Range,
  schema: Pick<TableSchema, 'name' | 'headers'>,
  language: RegisterLanguage,
): Keys => keysOf(headersOf(header.context, schema, language), header.values[0] ?? []);

/** The cells of a column below its header. @throws ItemNotFound at the next sync when it was renamed. */
export function columnOfTable(
  context: Excel.RequestContext,
  schema: TableSchema,
  language: RegisterLanguage,
  key: string,
): Excel.Range {
  const column = headersOf(context, schema, language).get(key) ?? key;
  return tableOf(context, schema.name).columns.getItem(column).getDataBodyRange();
}

/** The fields by which a row is found. */
export function identityOf<Row extends object>({ identity }: RecordSchema<Row>, row: Row): Partial<Row> {
  return Object.fromEntries(identity.map((field) => [field, row[field]])) as Partial<Row>;
}
