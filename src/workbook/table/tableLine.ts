import { learnsSwallowing, toWrite } from './leadingApostrophe';
import { placeRows } from './placeRow';
import { isInOrder } from '../names/columnsSince';
import { rowsOfAddress } from '../sheet/rowsOfAddress';
import { readsBack } from '../sheet/readsBack';
import type { Session } from './session';
import type { Edge } from './edge';
import type { TableSchema } from './schema';
import type { Appended } from './appended';
import { takeInRows } from '../sheet/takeInRows';
import { tableOf } from '../names/knownNames';

/** One line for a table, by column key. */
export interface TableLine {
  table: Pick<TableSchema, 'name' | 'formats'> & {
    /** Its texts are wrapped, and a row is as high as its text. */
    wraps?: true;
  };
  /** Of the other columns nothing is written; a blank is: of two lines for one row, one wins whole. */
  cells: Readonly<Record<string, string | number>>;
  /** Formulas by column key, for a line that Excel left without them; of each line at least one shows something. */
  formulas?: Readonly<Record<string, string>>;
}

/** Lines that stand together in one table. */
export interface TableLines extends Pick<TableLine, 'table' | 'formulas'> {
  lines: readonly TableLine['cells'][];
}

/** A line, or lines, of which the batch tells afterwards how it went. */
export interface WrittenLine {
  /** The line reads as it was written, and it overwrote nothing. */
  isRight(): boolean;
  /** The table grew around the line. */
  isInside(): boolean;
  /** It did, and gave it the formulas that it was to have. */
  isWhole(): boolean;
  /**
   * Takes the line into the table, where Excel left it outside: after a filter, or with AutoCorrect switched off. One that is
   * inside stays there. Takes effect at the next sync, which tells what it met.
   */
  takeIn(): TakenIn;
  /** For whoever takes it back. */
  written(): Appended;
  /** Whether a batch that failed came past it. */
  wasWritten(): boolean;
}

/** A line that Excel had left outside: as long as it was, columns could move past it, and other cells in its place. */
export interface TakenIn {
  /** The line stands in the table as it was written, under the same headers. */
  isRight(): boolean;
  /** Takes out of the table again what was taken in, where that was other cells than the line. */
  leaveOut(): Promise<void>;
  /** Gives the line its formulas, at the next sync. @returns whether it has any */
  calculate(): boolean;
}

/** The row of the sheet in which a line was written, counted from 1. */
export const rowOfLine = (line: WrittenLine): number => rowsOfAddress(line.written().address).first;

/** Writes a line right below its table, as complaints are written: never with `rows.add`. */
export const writeTableLine = (
  context: Excel.RequestContext,
  session: Session,
  { table, cells, formulas }: TableLine,
  edge: Edge,
): WrittenLine =>
  writeTableLines(context, session, { table, lines: [cells], ...(formulas && { formulas }) }, edge);

/** The same for lines below each other, at least one. */
export function writeTableLines(
  context: Excel.RequestContext,
  session: Session,
  { table: { name, formats, wraps }, lines, formulas = {} }: TableLines,
  edge: Edge,
): WrittenLine {
  const values = lines.map((cells) => edge.keys.map((key) => (key === null ? null : (cells[key] ?? null))));
  const table = tableOf(context, name).load('id,showTotals');
  const header = table.getHeaderRowRange().load('values');
  const sizeBefore = table.getRange().load('address');
  const telling = Math.max(
    0,
    (values[0] ?? []).findIndex((value) => value !== null && value !== ''),
  );
  const placed = placeRows(table.getDataBodyRange(), edge.placement, lines.length, telling);
  // As wide as it was seen: a batch ends at a write of another width, and lines before it would stay.
  const rows = placed.getCell(0, 0).getResizedRange(lines.length - 1, edge.keys.length - 1);
  rows.load('formulas,numberFormat,address');
  const format = edge.keys.map((key) => (key === null ? null : (formats[key] ?? null)));
  rows.numberFormat = lines.map(() => format);
  rows.values = values.map((row) => row.map((value) => toWrite(session, value)));
  if (wraps) rows.format.autofitRows();
  rows.load('values,rowIndex');
  const body = table.getDataBodyRange().load('rowIndex,rowCount');
  const sizeAfter = table.getRange().load('address');

  const isInside = () =>
    rows.rowIndex >= body.rowIndex && rows.rowIndex + lines.length <= body.rowIndex + body.rowCount;
  const calculated = edge.keys.flatMap((key, index) => (key !== null && key in formulas ? [index] : []));
  const lacksFormulas = () =>
    calculated.length > 0 && rows.values.some((line) => calculated.every((index) => line[index] === ''));
  const readsAsWritten = () => values.every((line, row) => readsBackAll(line, rows.values[row] ?? []));

  return {
    wasWritten: () => rows.toJSON().rowIndex !== undefined,
    isRight: () =>
      isInOrder(edge.headers, header.values[0] ?? []) &&
      !(edge.placement !== 'insert' && table.showTotals && !isInside()) &&
      values.every((line, row) => {
        const [before, read] = [rows.formulas[row] ?? [], rows.values[row] ?? []];
        return (
          !learnsSwallowing(session, line, read) &&
          line.every(
            (value, index) => value === null || (before[index] === '' && readsBack(value, read[index])),
          )
        );
      }),
    isInside,
    isWhole: () => isInside() && !lacksFormulas(),
    takeIn: () => {
      const { showTotals } = table;
      const headers = JSON.stringify(header.values);
      rows.load('values');
      const leaveOut = takeInRows(table, showTotals, () => rows);
      // Asked anew: a range that is tracked moves along with a column that comes before it.
      const headerNow = table.getHeaderRowRange().load('values');
      return {
        isRight: () => readsAsWritten() && JSON.stringify(headerNow.values) === headers,
        leaveOut: async () => {
          if (!readsAsWritten()) await leaveOut();
        },
        calculate: () => {
          for (const index of calculated)
            rows.getColumn(index).formulas = lines.map(() => [formulas[edge.keys[index] ?? '']]);
          return calculated.length > 0;
        },
      };
    },
    written: () => ({
      table: table.id,
      placement: edge.placement,
      meant: values,
      address: rows.address,
      formulas: rows.formulas,
      numberFormat: rows.numberFormat,
      sizes: { before: sizeBefore.address, after: sizeAfter.toJSON().address ?? sizeBefore.address },
    }),
  };
}

const readsBackAll = (line: readonly (string | number | null)[], read: readonly unknown[]): boolean =>
  line.every((value, index) => value === null || readsBack(value, read[index]));
