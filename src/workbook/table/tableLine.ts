import { learnsSwallowing, toWrite } from './leadingApostrophe';
import { placeRow } from './placeRow';
import type { Session } from './session';
import type { Edge } from './edge';
import type { TableSchema } from './schema';
import { undoRow } from './undoRow';

/** One line for a table, by column key. */
export interface TableLine {
  table: Pick<TableSchema, 'name' | 'formats'> & {
    /** Its texts are wrapped, and a row is as high as its text. */
    wraps?: true;
  };
  /** Of the other columns nothing is written; a blank is: of two lines for one row, one wins whole. */
  cells: Readonly<Record<string, string | number>>;
  /** Formulas by column key, for a line that Excel left outside and without them. */
  formulas?: Readonly<Record<string, string>>;
}

/** A line of which the batch tells afterwards how it went. */
export interface WrittenLine {
  /** The line reads as it was written, and it overwrote nothing. */
  isRight(): boolean;
  /** The table grew around the line. */
  isInside(): boolean;
  /** Takes the line into the table, where Excel left it outside: after a filter, or with AutoCorrect switched off. */
  takeIn(): void;
  /** Takes effect at the next sync, as `takeIn` does. */
  undo(): void;
  /** Whether a batch that failed came past it. */
  wasWritten(): boolean;
}

/** Writes a line right below its table, as complaints are written: never with `rows.add`. */
export function writeTableLine(
  context: Excel.RequestContext,
  session: Session,
  { table: { name, formats, wraps }, cells, formulas = {} }: TableLine,
  edge: Edge,
): WrittenLine {
  const inserted = edge.placement === 'insert';
  const values = edge.keys.map((key) => (key === null ? null : (cells[key] ?? null)));
  const table = context.workbook.tables.getItem(name);
  const header = table.getHeaderRowRange().load('values');
  const sizeBefore = table.getRange().load('address');
  const placed = placeRow(table.getDataBodyRange(), edge.placement).load('address');
  // As wide as it was seen: a batch ends at a write of another width, and lines before it would stay.
  const row = placed.getCell(0, 0).getResizedRange(0, edge.keys.length - 1);
  row.load('formulas,numberFormat,address');
  row.numberFormat = [edge.keys.map((key) => (key === null ? null : (formats[key] ?? null)))];
  row.values = [values.map((value) => toWrite(session, value))];
  if (wraps) row.format.autofitRows();
  row.load('values,rowIndex');
  const body = table.getDataBodyRange().load('rowIndex,rowCount');

  return {
    wasWritten: () => row.toJSON().rowIndex !== undefined,
    isRight: () =>
      header.values[0]?.length === edge.keys.length &&
      row.formulas[0]?.every((formula, index) => formula === '' || values[index] === null) === true &&
      !learnsSwallowing(session, values, row.values[0] ?? []) &&
      values.every((value, index) => value === null || value === row.values[0]?.[index]),
    isInside: () => row.rowIndex >= body.rowIndex && row.rowIndex < body.rowIndex + body.rowCount,
    takeIn: () => {
      table.resize(table.getHeaderRowRange().getBoundingRect(row));
      for (const [key, formula] of Object.entries(formulas))
        row.getCell(0, edge.keys.indexOf(key)).formulas = [[formula]];
    },
    undo: () => undoRow({ table, row: inserted ? placed : row, inserted, tableAddress: sizeBefore.address }),
  };
}
