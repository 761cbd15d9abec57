/**
 * How the register's tables and headers are called in this workbook, where an office renamed them. Kept in the session;
 * it may be out of date at any moment, and what then isn't found is asked of the workbook anew (`batch/learnNames`).
 */
export interface KnownNames {
  /** The name of a table by the one that we made it with. */
  tables: ReadonlyMap<string, string>;
  /** Per table, by that name, the headers as they stand by the key of their column. */
  headers: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export const asMade = (): KnownNames => ({ tables: new Map(), headers: new Map() });

const ofContexts = new WeakMap<OfficeExtension.ClientRequestContext, { names: KnownNames }>();

/** Lets whatever a batch does go by what its pane knows. */
export function goBy(context: Excel.RequestContext, keeper: { names: KnownNames }): void {
  ofContexts.set(context, keeper);
}

/** What the batch of this context goes by. */
export function namesIn(context: OfficeExtension.ClientRequestContext): KnownNames {
  return ofContexts.get(context)?.names ?? asMade();
}

const asked = new WeakSet<OfficeExtension.ClientRequestContext>();

/** Notes that the workbook told this batch how everything is called; what isn't found then is gone. */
export const noteAsked = (context: OfficeExtension.ClientRequestContext): void => void asked.add(context);

export const wasAsked = (context: OfficeExtension.ClientRequestContext): boolean => asked.has(context);

const lacking = new WeakMap<{ names: KnownNames }, Set<string>>();

/**
 * Whether a workbook that was asked has no such column, which is remembered for its pane: a register of an earlier version
 * would otherwise be asked with each look at its lists.
 */
export function isLacking(
  context: OfficeExtension.ClientRequestContext,
  table: string,
  key: string,
): boolean {
  const keeper = ofContexts.get(context);
  const column = `${table} ${key}`;
  if (!wasAsked(context)) return (keeper && lacking.get(keeper)?.has(column)) ?? false;
  if (keeper) lacking.set(keeper, (lacking.get(keeper) ?? new Set()).add(column));
  return true;
}

/** Does something with a table that was found before, by its ID, which stays when somebody renames it. */
export async function byId<T>(
  context: Excel.RequestContext,
  made: string,
  id: string,
  act: () => Promise<T>,
): Promise<T> {
  const keeper = ofContexts.get(context);
  const names = namesIn(context);
  goBy(context, { names: { ...names, tables: new Map(names.tables).set(made, id) } });
  try {
    return await act();
  } finally {
    goBy(context, keeper ?? { names });
  }
}

/** What a table that we made under this name is called now. */
export const tableName = ({ tables }: KnownNames, made: string): string => tables.get(made) ?? made;

/** The name that we made a table with, for one that is called so now. */
export const nameMade = ({ tables }: KnownNames, now: string): string =>
  [...tables].find(([, name]) => name === now)?.[0] ?? now;

/** A table by the name that we made it with. @throws ItemNotFound at the next sync when there is none */
export function tableOf(context: Excel.RequestContext, made: string): Excel.Table {
  return context.workbook.tables.getItem(tableName(namesIn(context), made));
}

/** The headers of a table as they stand. @param headers those that we made it with, by key */
export function headersNow<Key extends string>(
  { headers: known }: KnownNames,
  table: string,
  headers: ReadonlyMap<Key, string>,
): Map<Key, string> {
  const renamed = known.get(table);
  return new Map([...headers].map(([key, made]) => [key, renamed?.get(key) ?? made]));
}
