import { ApiError } from '../../engine/ApiError';
import type { Area } from '../../model/Area';
import { writeCells } from '../../model/writeCells';
import type { OpenDocument } from '../OpenDocument';
import { typedInput } from './typedInput';
import { widenColumn } from './widenColumn';

export interface Refusal {
  code: string;
  message: string;
}

/** Enters text in a block of cells as a person's typing, '' empties. @returns why Excel would refuse it, else `null` */
export const enterText = (document: OpenDocument, area: Area, texts: string[][]): Refusal | null => {
  const { workbook, sheet, language } = document;
  const formatAt = (row: number, column: number) =>
    workbook.styles.get(sheet.styles.at(row, column)).numberFormat;
  const typed = texts.map((row, r) =>
    row.map((text, c) => typedInput(text, formatAt(area.row + r, area.column + c), language)),
  );
  try {
    document.asUser(() => {
      for (const [r, row] of typed.entries()) {
        for (const [c, { numberFormat }] of row.entries()) {
          if (numberFormat === undefined) continue;
          const at = [area.row + r, area.column + c] as const;
          sheet.styles.set(...at, workbook.styles.changed(sheet.styles.at(...at), { numberFormat }));
        }
      }
      writeCells(
        workbook,
        sheet,
        area,
        typed.map((row) => row.map(({ input }) => input)),
      );
    });
    if (area.rowCount === 1 && area.columnCount === 1) widenColumn(document, area);
    return null;
  } catch (error) {
    if (error instanceof ApiError) return error;
    if (!(error instanceof Error)) throw error;
    // A function that the local Excel doesn't have, for one: its message names it.
    console.error(error);
    return { code: 'GeneralException', message: error.message };
  }
};
