import type { ColumnKey } from '../../../i18n/workbook/textShape';
import type { Block } from '../../table/blocks/blocksOf';
import type { Dressed } from '../read/dressed';

/** Cells of a column, by their rows in the table's body. */
export interface ColumnBlock extends Block {
  key: ColumnKey;
}

/** Those cells, in the batch that is being put together. */
export const cellsIn = ({ body }: Pick<Dressed, 'body'>, { key, start, end }: ColumnBlock): Excel.Range =>
  body(key)
    .getCell(start, 0)
    .getResizedRange(end - start - 1, 0);
