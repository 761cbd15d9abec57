import type { AffectedColumn, LetterTexts } from '../../i18n/workbook/letters/letterShape';
import { Refusal } from '../refusal';
import { affectedColumns } from './affectedColumns';

/** Per column of the table what it holds, from left to right; `null` for a column of the office's own. */
export type AffectedLayout = readonly (AffectedColumn | null)[];

const plain = (header: unknown): string => String(header).trim().toLocaleLowerCase('nl');

/**
 * Reads the header row of a table of affected relations.
 * @throws Refusal `columnMissing` with the header that isn't there.
 */
export function affectedLayout(headers: readonly unknown[], { columns }: LetterTexts): AffectedLayout {
  const known = new Map(affectedColumns.map(({ key }) => [plain(columns[key]), key]));
  const layout = headers.map((header) => known.get(plain(header)) ?? null);
  for (const { key } of affectedColumns) {
    if (!layout.includes(key)) throw new Refusal({ code: 'columnMissing', name: columns[key] });
  }
  return layout;
}

/** The cells of one column below the header. */
export function affectedColumn(table: Excel.Table, layout: AffectedLayout, key: AffectedColumn): Excel.Range {
  return table.getDataBodyRange().getColumn(layout.indexOf(key));
}
