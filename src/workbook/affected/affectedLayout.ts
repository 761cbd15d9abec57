import type { AffectedColumn, LetterTexts } from '../../i18n/workbook/letters/nl';
import { keysOf } from '../table/keysOf';
import { headersNow, namesIn } from '../names/knownNames';
import { affectedColumns } from './affectedColumns';
import { affectedTable } from './affectedNames';

/** Per column of the table what it holds, from left to right; `null` for a column of the office's own. */
export type AffectedLayout = readonly (AffectedColumn | null)[];

/** The headers that a table of affected relations is made with, by key. */
export const affectedHeaders = ({ columns }: LetterTexts): ReadonlyMap<AffectedColumn, string> =>
  new Map(affectedColumns.map(({ key }) => [key, columns[key]]));

/**
 * Reads the header row of a table of affected relations.
 * @throws Refusal `columnMissing` with the header that isn't there.
 */
export function affectedLayout(header: Excel.Range, code: string, texts: LetterTexts): AffectedLayout {
  const now = headersNow(namesIn(header.context), affectedTable(code), affectedHeaders(texts));
  return keysOf(now, header.values[0] ?? []);
}

/** The cells of one column below the header. */
export function affectedColumn(table: Excel.Table, layout: AffectedLayout, key: AffectedColumn): Excel.Range {
  return table.getDataBodyRange().getColumn(layout.indexOf(key));
}
