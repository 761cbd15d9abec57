import { fillFormula } from '../../sheet/fillFormula';
import type { Dressed } from '../read/dressed';
import type { KeptRows } from './keepOutside';
import { blockIn } from '../../table/blocks/blockIn';

/** Gives the cells of rows that were blank, where a calculated column was, these formulas; `''` where there is none. */
export function fillBlanks(
  rows: Excel.Range,
  dressed: Dressed,
  blanks: KeptRows['blanks'],
  formulas: ReadonlyMap<string, string>,
): void {
  for (const { key, blocks } of blanks)
    for (const block of blocks)
      fillFormula(blockIn(rows.getColumn(dressed.position(key)), block), formulas.get(key) ?? '');
}
