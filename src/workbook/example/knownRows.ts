import { rowMarks } from './rowMarks';
import { readUsedRows } from './usedRows';

const key = 'klachtenregister.exampleRows';

/**
 * Keeps in the workbook what rows on sheets of the example say now, so that anything else is known for somebody's. Takes effect
 * with the next sync.
 * @param since what was kept before
 */
export async function keepKnownRows(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  since: ReadonlySet<string> = new Set(),
): Promise<void> {
  const rows = await readUsedRows(context, sheets);
  const marks = rows.flatMap(({ cells }) => cells.flatMap((row) => rowMarks(row)));
  context.workbook.settings.add(key, [...new Set([...since, ...marks])].join(' '));
}

/** Asks for the marks that were kept: none where they can't be told. Read it after the sync. */
export function loadKnownRows({ workbook }: Excel.RequestContext): () => ReadonlySet<string> {
  const setting = workbook.settings.getItemOrNullObject(key).load('value');
  return () => new Set(String(setting.toJSON().value ?? '').split(' '));
}
