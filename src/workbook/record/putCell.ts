import { toWrite } from '../table/leadingApostrophe';
import type { Session } from '../table/session';

/** What a cell held and how it was formatted. */
export interface CellBefore {
  formula: unknown;
  format: unknown;
}

/**
 * Puts back, at the next sync, what a cell held. What was text stays text, in a cell of any format; only what was calculated
 * is calculated again.
 */
export function putCell(session: Session, cell: Excel.Range, { formula, format }: CellBefore): void {
  const isText = typeof formula === 'string' && (format === '@' || !formula.startsWith('='));
  cell.numberFormat = [[isText ? '@' : format]];
  cell.formulas = [[toWrite(session, formula)]];
  cell.numberFormat = [[format]];
}
