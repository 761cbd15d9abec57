import type { ColumnKey } from '../../i18n/workbook/textShape';
import { inReads } from '../table/openBlocks';
import type { Block } from '../table/blocksOf';
import type { Dressed } from './dressed';

interface Reading {
  keys: readonly ColumnKey[];
  property: 'formulas' | 'numberFormat';
  rows: (key: ColumnKey) => readonly Block[];
  /** So many cells weigh less than what Excel on the web allows in one response. */
  cellsAtOnce: number;
}

/** Shows cells of some columns, column by column in pieces; `at` is the row of the first one, counted from 0. */
export async function readCells(
  context: Excel.RequestContext,
  dressed: Dressed,
  { keys, property, rows, cellsAtOnce }: Reading,
  look: (key: ColumnKey, at: number, cells: readonly unknown[]) => void,
): Promise<void> {
  const parts = keys.flatMap((key) =>
    inReads(rows(key), cellsAtOnce)
      .flat()
      .map(({ start, end }) => ({ key, start, end })),
  );
  let asked: (() => void)[] = [];
  let cells = 0;
  const arrive = async () => {
    await context.sync();
    for (const take of asked) take();
    asked = [];
    cells = 0;
  };
  for (const { key, start, end } of parts) {
    if (cells > 0 && cells + end - start > cellsAtOnce) await arrive();
    const range = dressed
      .body(key)
      .getCell(start, 0)
      .getResizedRange(end - start - 1, 0)
      .load(property);
    asked.push(() =>
      look(
        key,
        start,
        range[property].map(([cell]) => cell as unknown),
      ),
    );
    cells += end - start;
  }
  if (asked.length > 0) await arrive();
}
