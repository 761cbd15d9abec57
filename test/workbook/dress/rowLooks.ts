import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import type { ColumnKey } from '../../../src/i18n/workbook/textShape';
import { findTable, sheetById } from '../../host/model/find';
import { conditionalLook } from '../../host/page/grid/cellView';
import type { LocalExcel } from '../openedRegister';

const keyOf = new Map(
  Object.entries(workbookTexts.nl.columns).map(([key, header]) => [header, key as ColumnKey]),
);

interface CellLook {
  /** Of the callback colours. */
  fill: string | undefined;
  wrap: boolean;
  vertical: string;
  horizontal: string;
  numberFormat: string;
}

interface RowLook {
  height: number | undefined;
  cells: Partial<Record<ColumnKey, CellLook>>;
}

/** What a colleague sees of each row of the complaints, beside what it says. */
export function rowLooks({ workbook }: LocalExcel): RowLook[] {
  const table = findTable(workbook, 'tblKlachten');
  if (!table) throw new Error('no complaints');
  const sheet = sheetById(workbook, table.sheet);
  const { area, columns } = table;
  return Array.from({ length: area.rowCount - 1 }, (_, index) => {
    const row = area.row + 1 + index;
    const cells = columns.flatMap(({ name }, place) => {
      const key = keyOf.get(name);
      const column = area.column + place;
      const { wrap, vertical, horizontal, numberFormat } = workbook.styles.get(sheet.styles.at(row, column));
      const { fill } = conditionalLook(workbook, sheet, row, column);
      return key ? [[key, { fill, wrap, vertical, horizontal, numberFormat }] as const] : [];
    });
    return { height: sheet.rowHeights.get(row), cells: Object.fromEntries(cells) };
  });
}

/** The fills that a row shows, each once. */
export const fillsOf = ({ cells }: RowLook): unknown[] => [
  ...new Set(Object.values(cells).map(({ fill }) => fill)),
];
