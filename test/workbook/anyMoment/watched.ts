/** A table in which colleagues work while something is written. */
export interface WatchedTable {
  name: string;
  /** The column that tells its rows apart, by its header. */
  tag: string;
  /** Columns in which they type. */
  typed: readonly string[];
}

/** The cells of a row that people fill, by the header that their column had at first. */
export type Entry = Readonly<Record<string, unknown>>;

/** A table as it was at first. */
export interface Kept extends WatchedTable {
  id: string;
  sheet: { id: string; name: string };
  /** Of the register's columns, by the ID that stays theirs, the header that they had at first. */
  columns: ReadonlyMap<string, string>;
  /** Of the columns that people fill. */
  filled: ReadonlySet<string>;
  rows: readonly Entry[];
}

/** A table as it stands now. */
export interface Standing {
  rows: Entry[];
  width: number;
  /** Where each of the register's columns stands, by the header that it had at first. */
  places: ReadonlyMap<string, number>;
  /** The headers as they read now, by the same. */
  names: ReadonlyMap<string, string>;
  showTotals: boolean;
  isFiltered: boolean;
  isRenamed: boolean;
  /** What stands right below its first columns. */
  below: unknown[];
}

export const tagOf = ({ tag }: WatchedTable, row: Entry): string => String(row[tag] ?? '');

/** How many cells below a table are looked at, and written by colleagues. */
export const widthBelow = 3;

export async function keep(context: Excel.RequestContext, watched: WatchedTable): Promise<Kept> {
  const table = context.workbook.tables.getItem(watched.name).load('id,columns/items/id,columns/items/name');
  const body = table.getDataBodyRange().load('formulas');
  const sheet = table.worksheet.load('id,name');
  await context.sync();
  const headers = table.columns.items.map(({ name }) => name);
  const first: unknown[] = body.formulas[0] ?? [];
  const filled = headers.filter((_, at) => !String(first[at]).startsWith('='));
  const kept: Kept = {
    ...watched,
    id: table.id,
    sheet: { id: sheet.id, name: sheet.name },
    columns: new Map(table.columns.items.map(({ id, name }) => [String(id), name])),
    filled: new Set(filled),
    rows: [],
  };
  return { ...kept, rows: (await look(context, kept)).rows };
}

export async function look(context: Excel.RequestContext, kept: Kept): Promise<Standing> {
  const table = context.workbook.tables.getItem(kept.id);
  table.load('name,showTotals,columns/items/id,columns/items/name');
  table.autoFilter.load('isDataFiltered');
  const body = table.getDataBodyRange().load('values');
  const below = body
    .getRowsBelow(1)
    .getCell(0, 0)
    .getResizedRange(0, widthBelow - 1)
    .load('values');
  await context.sync();
  const { items } = table.columns;
  const known = items.flatMap(({ id, name }, at) => {
    const header = kept.columns.get(String(id));
    return header === undefined ? [] : [{ header, name, at }];
  });
  const rows = body.values.map((row: unknown[]) =>
    Object.fromEntries(
      known.filter(({ header }) => kept.filled.has(header)).map(({ header, at }) => [header, row[at]]),
    ),
  );
  return {
    rows,
    width: items.length,
    places: new Map(known.map(({ header, at }) => [header, at])),
    names: new Map(known.map(({ header, name }) => [header, name])),
    showTotals: table.showTotals,
    isFiltered: table.autoFilter.isDataFiltered,
    isRenamed: table.name !== kept.name,
    below: below.values[0] ?? [],
  };
}
