import type { Area } from '../../model/Area';
import { writeCells } from '../../model/writeCells';
import { editCells } from '../edit/editCells';
import { touchedByTyping } from '../edit/touchedByTyping';
import type { OpenDocument } from '../OpenDocument';
import { typedInput } from './typedInput';
import { widenColumn } from './widenColumn';

/**
 * Enters text in a block of cells as a person's typing: '' empties a cell, `null` leaves it.
 * @throws ApiError as `writeCells` does
 */
export const enterText = (document: OpenDocument, area: Area, texts: (string | null)[][]): void => {
  const { workbook, sheet, language } = document;
  const formatAt = (row: number, column: number) =>
    workbook.styles.get(sheet.styles.at(row, column)).numberFormat;
  const typed = texts.map((row, r) =>
    row.map((text, c) =>
      text === null
        ? null
        : typedInput(text, formatAt(area.row + r, area.column + c), language, workbook.calculation.is1904),
    ),
  );
  const hasFormula = typed.some((row) => row.some((cell) => String(cell?.input).startsWith('=')));
  editCells(document, sheet, area, touchedByTyping(workbook, sheet, area, hasFormula), () => {
    for (const [r, row] of typed.entries()) {
      for (const [c, cell] of row.entries()) {
        if (cell?.numberFormat === undefined) continue;
        const at = [area.row + r, area.column + c] as const;
        const { numberFormat } = cell;
        sheet.styles.set(...at, workbook.styles.changed(sheet.styles.at(...at), { numberFormat }));
      }
    }
    writeCells(
      workbook,
      sheet,
      area,
      typed.map((row) => row.map((cell) => cell?.input ?? null)),
    );
  });
  if (area.rowCount === 1 && area.columnCount === 1) widenColumn(document, area);
};
