import type { AffectedColumn, LetterTexts } from '../../i18n/workbook/letters/letterShape';
import { keysOf } from '../table/keysOf';
import { affectedColumns } from './affectedColumns';

/** Per column of the table what it holds, from left to right; `null` for a column of the office's own. */
export type AffectedLayout = readonly (AffectedColumn | null)[];

/**
 * Reads the header row of a table of affected relations.
 * @throws Refusal `columnMissing` with the header that isn't there.
 */
export function affectedLayout(headers: readonly unknown[], { columns }: LetterTexts): AffectedLayout {
  return keysOf(new Map(affectedColumns.map(({ key }) => [key, columns[key]])), headers);
}

/** The cells of one column below the header. */
export function affectedColumn(table: Excel.Table, layout: AffectedLayout, key: AffectedColumn): Excel.Range {
  return table.getDataBodyRange().getColumn(layout.indexOf(key));
}
