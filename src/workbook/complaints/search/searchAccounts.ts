import type { RowId } from '../../../procedure/complaint/complaint';
import type { SoughtValue } from '../../../procedure/complaint/own/soughtValues';
import { asPattern } from '../../../procedure/text/asPattern';
import type { FoundAccounts } from '../../../usecases/ports/relationPorts';
import type { Outcome } from '../../../usecases/ports/ports';
import { runUntracked } from '../../batch/runBatch';
import type { Block } from '../../table/blocks/blocksOf';
import type { Session } from '../../table/session';
import { columnBody, complaintsTable } from '../complaintsTable';
import { knowTable } from '../knowTable';
import { loadColumns } from '../loadColumns';
import type { Layout } from '../../columns/layout';
import { serialOf } from '../../sheet/serial';
import { readInHalves } from '../../table/readInHalves';

/** In how many parts rows are counted at a time: each costs 0.5 KB of a request. */
const partsAtOnce = 200;

/** Of this many rows the texts are read, some 10 KB. */
const rowsInPart = 30;

/** Excel refuses a criterion of more than 255 characters (docs: COUNTIF). */
const longestWord = 200;

/**
 * The newest complaints in whose account, or in one cell of a column that the office added, all of these words stand, or where such
 * a cell holds one of these numbers and days. Excel counts, in ever smaller parts of the column, and only where something was counted
 * texts are read: however many rows there are and however often a word occurs, three or four trips of at most some 100 KB.
 * `Worksheet.findAll` would be one trip, but passes over what is not shown (office-js #6349), as what a filter hides. Columns of the
 * office's own are counted beside the account, so they cost only where there are any. A part has at least as many rows as were counted
 * in one of its columns: in several the same may have been.
 *
 * @param most how many are wanted
 */
export function searchAccounts(
  session: Session,
  words: readonly string[],
  most: number,
  values: readonly SoughtValue[] = [],
): Promise<Outcome<FoundAccounts>> {
  return runUntracked(session, async (context) => {
    const { layout } = await knowTable(context, session);
    const body = complaintsTable(context).getDataBodyRange().load('rowCount');
    await context.sync();
    // As they were when the table was known last: what is found there is read, and judged, all the same.
    const own = [...layout.keys.keys()].filter((place) => layout.keys[place] === null);
    const patterns = words.map((word) => `*${asPattern(word.slice(0, longestWord))}*`);

    const numbers = values.map(asNumbers);
    const texts = (cells: Excel.Range) => patterns.flatMap((pattern) => [cells, pattern]);
    const inOwn = [
      texts,
      ...numbers.map(
        ({ criteria }) =>
          (cells: Excel.Range) =>
            criteria(cells),
      ),
    ];

    const counted = async (parts: readonly Block[]) => {
      const table = complaintsTable(context);
      const all = table.getDataBodyRange();
      const columns = [
        { column: columnBody(table, layout, 'account'), asked: [texts] },
        ...own.map((place) => ({ column: all.getColumn(place), asked: inOwn })),
      ];
      const counts = parts.map(({ start, end }) =>
        columns.flatMap(({ column, asked }) => {
          const cells = column.getCell(start, 0).getResizedRange(end - start - 1, 0);
          return asked.map((criteria) =>
            context.workbook.functions.countIfs(...criteria(cells)).load('value'),
          );
        }),
      );
      await context.sync();
      return parts.map((part, index) => ({
        ...part,
        count: Math.max(0, ...(counts[index] ?? []).map(({ value }) => value)),
      }));
    };

    let isAll = true;
    let parts: Block[] = [{ start: 0, end: body.rowCount }];
    do {
      const filled = (await counted(partsOf(parts))).filter(({ count }) => count > 0);
      const kept = newest(filled, most);
      isAll &&= kept.length === filled.length;
      parts = kept;
    } while (parts.some(({ start, end }) => end - start > rowsInPart));
    const rows = await readCells(context, layout, own, parts);
    const sought = words.map((word) => word.toLowerCase());
    const found = rows.filter(({ cells }) =>
      cells.some((cell) => {
        if (typeof cell === 'number') return numbers.some(({ holds }) => holds(cell));
        const text = String(cell).toLowerCase();
        return sought.every((word) => text.includes(word));
      }),
    );
    return {
      rowIds: found
        .map(({ rowId }): RowId => rowId)
        .reverse()
        .slice(0, most),
      isAll: isAll && found.length <= most,
    };
  });
}

/** A number, or a day at whatever time of it, as Excel counts it and as it reads. */
function asNumbers(value: SoughtValue): {
  criteria: (cells: Excel.Range) => (Excel.Range | string | number)[];
  holds: (cell: number) => boolean;
} {
  if ('number' in value) {
    const { number } = value;
    return { criteria: (cells) => [cells, number], holds: (cell) => cell === number };
  }
  const from = serialOf(value.day);
  return {
    criteria: (cells) => [cells, `>=${from}`, cells, `<${from + 1}`],
    holds: (cell) => cell >= from && cell < from + 1,
  };
}

interface CellsOfRow {
  rowId: RowId;
  cells: unknown[];
}

/** What is looked through of the rows of these blocks. */
function readCells(
  context: Excel.RequestContext,
  layout: Layout,
  own: readonly number[],
  blocks: readonly Block[],
): Promise<CellsOfRow[]> {
  return readInHalves(blocks, async (part) => {
    const ours = loadColumns(context, layout, ['rowId', 'account'], part);
    const body = complaintsTable(context).getDataBodyRange();
    const theirs = part.map(({ start, end }) =>
      own.map((place) =>
        body
          .getCell(start, place)
          .getResizedRange(end - start - 1, 0)
          .load('values'),
      ),
    );
    await context.sync();
    const cells = theirs.flatMap((columns, block) => {
      const { start = 0, end = 0 } = part[block] ?? {};
      return Array.from({ length: end - start }, (_, row) =>
        columns.map(({ values }): unknown => values[row]?.[0]),
      );
    });
    const rows = await ours();
    return rows.map(({ rowId, account }, index) => ({
      rowId,
      cells: [account, ...(cells[index] ?? [])],
    }));
  });
}

/** Each block in as many parts as all of them together may have, none of them smaller than what is read. */
function partsOf(blocks: readonly Block[]): Block[] {
  const each = Math.max(2, Math.floor(partsAtOnce / Math.max(1, blocks.length)));
  return blocks.flatMap(({ start, end }) => {
    const size = Math.max(rowsInPart, Math.ceil((end - start) / each));
    return Array.from({ length: Math.ceil((end - start) / size) }, (_, part) => ({
      start: start + part * size,
      end: Math.min(end, start + (part + 1) * size),
    }));
  });
}

/** Of parts in which something was counted the last ones, in which there are at least as many as are wanted. */
function newest<Part extends Block & { count: number }>(parts: readonly Part[], most: number): Part[] {
  let wanted = most;
  const kept = parts.toReversed().filter(({ count }) => {
    const isKept = wanted > 0;
    wanted -= count;
    return isKept;
  });
  return kept.reverse();
}
