import type { ColumnKey } from '../../../i18n/workbook/textShape';
import type { Block } from '../../table/blocks/blocksOf';
import type { Dressed } from '../read/dressed';
import { blockIn } from '../../table/blocks/blockIn';

/** Cells of a column, by their rows in the table's body. */
export interface ColumnBlock extends Block {
  key: ColumnKey;
}

/** Those cells, in the batch that is being put together. */
export const cellsIn = ({ body }: Pick<Dressed, 'body'>, { key, ...block }: ColumnBlock): Excel.Range =>
  blockIn(body(key), block);
