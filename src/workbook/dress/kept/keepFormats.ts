import type { CellLook } from '../../columns/cellLook';
import type { Alike } from './alikeBlocks';
import type { ColumnBlock } from './columnBlock';
import { inParts, type ToldKept } from './kept';
import { markRows, type Ids, type Marked } from './marks';

/** Cells with this number format. */
export interface Formatted extends ColumnBlock {
  /** `null`: it stays as it is. */
  format: string | null;
}

/** Rows that had this number format, unless it stayed, and looked so. */
export type KeptFormat = readonly [Marked, string | null, CellLook];

/** How cells were formatted, column by column. */
export function keepFormats(ids: Ids, looks: readonly (Formatted & Alike<CellLook>)[]): ToldKept[] {
  return [...new Set(looks.map(({ key }) => key))].flatMap((column) => {
    const ofColumn = looks.filter(({ key }) => key === column);
    const was = [...new Set(ofColumn.flatMap(({ format }) => format ?? []))].join(' | ');
    const formats = ofColumn.map((block): KeptFormat => [markRows(ids, block), block.format, block.is]);
    return inParts(formats).map((state) => ({ kind: 'formats' as const, column, was, state }));
  });
}
