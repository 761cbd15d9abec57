import type { ColumnKey } from '../../../i18n/workbook/textShape';
import type { InspectionWork } from '../../../usecases/ports/inspectionPorts';
import { inReads, rowsIn } from '../../table/blocks/openBlocks';
import type { Block } from '../../table/blocks/blocksOf';
import type { Dressed } from './dressed';
import { blockIn } from '../../table/blocks/blockIn';

/** Soon enough understood (`npm run bench -- inspection`), and far below what a reply of Excel on the web may hold. */
const charactersAtOnce = 500_000;

interface Reading {
  keys: readonly ColumnKey[];
  property: 'formulas' | 'numberFormat';
  rows: (key: ColumnKey) => readonly Block[];
  /** How many characters a cell of this column has at most, as far as known. */
  charactersOf: (key: ColumnKey) => number;
  work?: InspectionWork | undefined;
}

/**
 * Shows cells of some columns, column by column in pieces, until it is cancelled; `at` is the row of the first one, counted
 * from 0.
 */
export async function readCells(
  context: Excel.RequestContext,
  dressed: Dressed,
  { keys, property, rows, charactersOf, work }: Reading,
  look: (key: ColumnKey, at: number, cells: readonly unknown[]) => void,
): Promise<void> {
  const parts = keys.flatMap((key) =>
    inReads(rows(key), Math.ceil(charactersAtOnce / charactersOf(key)))
      .flat()
      .map(({ start, end }) => ({ key, start, end })),
  );
  let asked: (() => void)[] = [];
  let cells = 0;
  let characters = 0;
  let done = 0;
  const of = rowsIn(parts);
  const arrive = async () => {
    await context.sync();
    for (const take of asked) take();
    asked = [];
    done += cells;
    cells = 0;
    characters = 0;
    work?.onProgress(done, of);
    await work?.yieldToPane();
  };
  for (const { key, start, end } of parts) {
    const more = (end - start) * charactersOf(key);
    if (cells > 0 && characters + more > charactersAtOnce) await arrive();
    if (work?.isCancelled()) return;
    const range = blockIn(dressed.body(key), { start, end }).load(property);
    asked.push(() =>
      look(
        key,
        start,
        range[property].map(([cell]) => cell as unknown),
      ),
    );
    cells += end - start;
    characters += more;
  }
  if (asked.length > 0) await arrive();
}
