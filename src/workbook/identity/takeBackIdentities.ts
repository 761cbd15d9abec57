import type { Complaint } from '../../procedure/complaint/complaint';
import { complaintsTable } from '../complaints/complaintsTable';
import { readIdentities } from '../complaints/readIdentities';
import { positionOf } from '../columns/layout';

type Key = 'caseNumber' | 'rowId';

/** What one cell held before something was written in it. */
export interface CellBefore {
  key: Key;
  formula: unknown;
  format: unknown;
}

/** A number and ID as they were written in a row, with what stood in those of its cells that were written. */
export interface WrittenIdentity {
  given: Pick<Complaint, Key>;
  before: readonly CellBefore[];
}

/**
 * Puts back what stood in cells that got a number or an ID: it looks by that ID where their rows stand now, and a number
 * that somebody typed since stays.
 */
export async function takeBackIdentities(
  context: Excel.RequestContext,
  written: readonly WrittenIdentity[],
): Promise<void> {
  if (written.length === 0) return;
  const { layout, rows } = await readIdentities(context);
  const places = new Map(rows.map(({ rowId }, position) => [rowId, position]));
  const body = complaintsTable(context).getDataBodyRange();
  for (const { given, before } of written) {
    const position = places.get(given.rowId);
    const now = position === undefined ? undefined : rows[position];
    for (const { key, formula, format } of before) {
      if (position === undefined || now?.[key] !== given[key]) continue;
      const cell = body.getCell(position, positionOf(layout, key));
      // What was text stays text, in a cell of any format; only what was calculated is calculated again.
      const isText = typeof formula === 'string' && (format === '@' || !formula.startsWith('='));
      cell.numberFormat = [[isText ? '@' : format]];
      cell.formulas = [[formula]];
      cell.numberFormat = [[format]];
    }
  }
  await context.sync();
}
