import type { CellTemplateProp, ColumnRegular } from '@revolist/revogrid';
import { columnName } from '../../model/address';
import type { OpenDocument } from '../OpenDocument';
import type { CellViews } from './CellViews';
import { cellContent, cellProperties } from './drawCell';
import type { SheetLayout } from './SheetLayout';

/** What RevoGrid knows of a row: which row of the sheet it is. */
export interface RowModel {
  row: number;
}

export const rowModels = (rows: number[]): RowModel[] => rows.map((row) => ({ row }));

/** A column for each column of the sheet in view, whose cells ask the workbook how they look. */
export const gridColumns = (
  layout: SheetLayout,
  document: OpenDocument,
  views: CellViews,
): ColumnRegular[] => {
  const column = (index: number, isFrozen: boolean): ColumnRegular => ({
    prop: index,
    name: columnName(index),
    size: layout.widthOf(index),
    minSize: 5,
    columnProperties: () => ({ role: 'columnheader' }),
    ...(isFrozen && { pin: 'colPinStart' as const }),
    cellProperties: ({ model }: CellTemplateProp) =>
      cellProperties(views.at(model['row'], index), document.sheet.showGridlines),
    cellTemplate: (h, { model }) => {
      const row: number = model['row'];
      const room = () => views.roomRightOf(row, index, layout);
      return cellContent(h, views.at(row, index), layout.widthOf(index), room);
    },
  });
  return [
    ...layout.frozenColumns.map((index) => column(index, true)),
    ...layout.columns.map((index) => column(index, false)),
  ];
};
