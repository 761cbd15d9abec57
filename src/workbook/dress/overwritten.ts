import type { ColumnKey } from '../../i18n/workbook/textShape';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { columnLetters } from '../sheet/columnLetters';
import type { Dressed } from './dressed';
import type { DressChange } from './finding';

interface Cell {
  key: ColumnKey;
  /** In the body, counted from 0. */
  row: number;
  from: string;
  to: string;
}

/** What is told of a cell that gets its formula in place of what somebody typed there. */
export function overwritten(dressed: Dressed, sheet: string, { key, row, from, to }: Cell): DressChange {
  const letters = columnLetters(dressed.header.column + dressed.position(key));
  const column = workbookTexts[dressed.language].columns[key];
  return { sheet, address: `${letters}${dressed.header.row + row + 2}`, column, from, to };
}
