import type { ColumnKey } from '../../../i18n/workbook/textShape';
import type { ColouredTable } from '../../columns/conditionalFormats';
import { positionOf, readLayout, type Layout } from '../../columns/layout';
import { namesIn, type KnownNames } from '../../names/knownNames';
import { complaintsTable } from '../../complaints/complaintsTable';

/** The complaints table as it stands, for looking at its dress and mending it. */
export interface Dressed extends ColouredTable {
  layout: Layout;
  names: KnownNames;
  /** Of the body. */
  rows: number;
  /** The cells of a column below its header, asked for anew: no range is kept across a sync. */
  body: (key: ColumnKey) => Excel.Range;
  /** The sheet's columns in which the complaints stand. */
  sheetColumns: () => Excel.Range;
}

/** @throws Refusal `columnMissing` when the register isn't whole. */
export async function readDressed(context: Excel.RequestContext): Promise<Dressed> {
  const table = () => complaintsTable(context);
  const header = table().getHeaderRowRange().load('values,rowIndex,columnIndex');
  const body = table().getDataBodyRange().load('rowCount');
  await context.sync();
  const layout = readLayout(header);
  const position = (key: ColumnKey) => positionOf(layout, key);
  return {
    layout,
    names: namesIn(context),
    language: layout.language,
    position,
    header: { row: header.rowIndex, column: header.columnIndex },
    rows: body.rowCount,
    body: (key) => table().getDataBodyRange().getColumn(position(key)),
    sheetColumns: () => table().getDataBodyRange().getEntireColumn(),
  };
}
