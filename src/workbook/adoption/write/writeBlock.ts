import { fillFormula } from '../../sheet/fillFormula';
import { toWrite } from '../../table/leadingApostrophe';
import { takeInRows } from '../../sheet/takeInRows';
import type { Cell } from '../../columns/rowOf';
import type { Placement, Session } from '../../table/session';
import { withoutSheet } from '../../sheet/withoutSheet';

/** The number format of a column of the block: one for all its cells, or one each; `null` leaves them. */
export type ColumnFormat = string | null | readonly string[];

export interface Block {
  /** Row by row, as wide as the table; `null` leaves a cell. */
  cells: readonly (readonly Cell[])[];
  /** Per column of the table. */
  formats: readonly ColumnFormat[];
  /** By position of the column. */
  formulas: ReadonlyMap<number, string>;
}

interface WrittenBlock {
  /** The rows as wide as the table is. */
  rows: Excel.Range;
  /** The cells that were written. */
  place: Excel.Range;
}

/** The lower end of a table. */
export interface TableEnd {
  placement: Placement;
  /** It has a totals row: then rows that are inserted above it are part of the table at once. */
  totals: boolean;
}

/**
 * Writes rows below a table, never with `rows.add`: the table is resized first, then come the formats, so that text stays
 * text, then the values and the formulas of calculated columns.
 */
export function writeBlock(
  table: Excel.Table,
  session: Session,
  { placement, totals }: TableEnd,
  { cells, formats, formulas }: Block,
): WrittenBlock {
  const rows = cells.length;
  const body = table.getDataBodyRange();
  const below = body.getRowsBelow(rows);
  const range =
    placement === 'blank'
      ? body.getRow(0).getResizedRange(rows - 1, 0)
      : placement === 'insert'
        ? below.insert(Excel.InsertShiftDirection.down)
        : below;
  // As wide as the table was seen: a batch ends at a write of another width, and what came before it would stay.
  const place = range.getCell(0, 0).getResizedRange(rows - 1, (cells[0]?.length ?? 1) - 1);
  if (!totals) takeInRows(table, false, () => range);
  writeFormats(place, rows, formats);
  place.values = cells.map((row) => row.map((cell) => toWrite(session, cell)));
  for (const [column, formula] of formulas) fillFormula(place.getColumn(column), formula);
  return { rows: range, place };
}

/** Puts back, at the next sync, what was there before a block was written, of which the addresses were loaded. */
export function undoBlock(
  table: Excel.Table,
  placement: Placement,
  written: WrittenBlock,
  sizeBefore: string,
): void {
  const at = ({ address }: Excel.Range) => table.worksheet.getRange(withoutSheet(address));
  if (placement === 'insert') {
    at(written.rows).delete(Excel.DeleteShiftDirection.up);
    return;
  }
  at(written.place).clear(Excel.ClearApplyTo.contents);
  table.resize(withoutSheet(sizeBefore));
}

/** Neighbouring columns of one format are formatted as one. */
function writeFormats(range: Excel.Range, rows: number, formats: readonly ColumnFormat[]): void {
  let first = 0;
  formats.forEach((format, column) => {
    if (format === formats[column + 1] && typeof format === 'string') return;
    const part = range.getCell(0, first).getResizedRange(rows - 1, column - first);
    if (typeof format === 'string') part.numberFormat = [[format]];
    else if (format !== null) part.numberFormat = format.map((one) => [one]);
    first = column + 1;
  });
}
