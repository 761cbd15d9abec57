import type { ColumnKey } from '../../../i18n/workbook/textShape';
import { printOf } from '../../../procedure/identity/standIn';
import { typedColumns, type Layout } from '../../columns/layout';
import type { Block } from '../../table/blocks/blocksOf';
import type { Dressed } from '../read/dressed';
import type { ToldKept } from './kept';

/** Rows that a table took in. */
export interface KeptRows {
  /** What each of them said. */
  prints: readonly string[];
  /** In which of them, from the first, a calculated column was blank. */
  blanks: readonly { key: ColumnKey; blocks: readonly Block[] }[];
}

/** What a row says in the register's own columns, without what is calculated. */
export function printOfCells(
  { keys }: Layout,
  values: readonly unknown[],
  typed: readonly boolean[],
): string {
  return printOf(values.filter((_, column) => keys[column] !== null && typed[column]));
}

/** Rows below the table, as they were before it took them in. */
export function keepOutside(
  { layout }: Dressed,
  rows: readonly (readonly unknown[])[],
  blanks: KeptRows['blanks'],
): ToldKept {
  const typed = typedColumns(layout);
  const state: KeptRows = { prints: rows.map((values) => printOfCells(layout, values, typed)), blanks };
  return { kind: 'outside', column: null, was: '', state };
}
