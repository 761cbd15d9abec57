type Loads = OfficeExtension.ClientObject & { load(names: string): unknown };

/** The object with what was asked of it, after a sync. */
export async function loaded<T extends Loads>(object: T, names: string): Promise<T> {
  object.load(names);
  await object.context.sync();
  return object;
}

/** Writes rows of the same length, the first of them at a cell, and gives their range. */
export function put(
  sheet: Excel.Worksheet,
  address: string,
  rows: readonly (readonly unknown[])[],
): Excel.Range {
  const range = sheet.getRange(address).getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
  range.values = rows.map((row) => [...row]);
  return range;
}

/** Makes a table at A1; the first row is its header. */
export function makeTable(
  sheet: Excel.Worksheet,
  rows: readonly (readonly unknown[])[],
  name?: string,
): Excel.Table {
  const table = sheet.tables.add(put(sheet, 'A1', rows), true);
  if (name !== undefined) table.name = name;
  return table;
}

/** The values of a range after a sync. */
export const valuesOf = async (range: Excel.Range): Promise<(string | number | boolean)[][]> =>
  (await loaded(range, 'values')).values;

/** The value of one cell after a sync. */
export const valueOf = async (cell: Excel.Range): Promise<string | number | boolean> =>
  (await valuesOf(cell))[0]?.[0] ?? '';

/** The code of the error that Excel answers with, or `no error`. */
export async function codeOf(context: Excel.RequestContext, act: () => unknown): Promise<string> {
  try {
    act();
    await context.sync();
    return 'no error';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
