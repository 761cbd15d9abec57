import type { Status } from '../../../procedure/complaint/statuses';
import { withoutNames } from '../../../procedure/quarterReport/texts/withoutNames';
import type { Layout } from '../../columns/layout';
import { complaintsTable } from '../../complaints/complaintsTable';
import { loadColumns } from '../../complaints/loadColumns';
import type { Block } from '../../table/blocks/blocksOf';
import type { RowsToRead } from './rowsToRead';

/** What is asked of rows that need no more, by their place. */
interface Bits {
  statuses: Map<number, Status | null>;
  /** Without the name of who complained. */
  measures: Map<number, string>;
}

/**
 * Asks for the status of what is only in the trend, and for the measures of the quarter before: it travels with the next sync.
 * What it gives tells them, after a trip of its own where none went, or where that failed, which whoever made it took for
 * another fault.
 */
export function loadBits(
  context: Excel.RequestContext,
  layout: Layout,
  { needs, trend, measures }: RowsToRead,
): (wentAlong: boolean) => Promise<Bits> {
  const ask = () => ({
    mark: complaintsTable(context).load('name'),
    statuses: loadColumns(context, layout, ['status'], trend),
    measures: loadColumns(context, layout, ['measure', 'name'], measures),
  });
  let asked = ask();
  return async (wentAlong) => {
    const hasArrived = wentAlong && asked.mark.toJSON().name !== undefined;
    if (!hasArrived) {
      if (wentAlong) asked = ask();
      await context.sync();
    }
    const placed = <T>(blocks: readonly Block[], found: readonly T[]) =>
      blocks
        .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, row) => start + row))
        .map((row, index) => [row, found[index]] as const);
    const statuses = placed(trend, await asked.statuses()).filter(([row]) => needs[row] === 'status');
    const texts = placed(measures, await asked.measures()).filter(([, one]) => one?.measure);
    return {
      statuses: new Map(statuses.map(([row, one]) => [row, one?.status ?? null])),
      measures: new Map(
        texts.map(([row, one]) => [row, withoutNames([one?.name ?? ''])(one?.measure ?? '')]),
      ),
    };
  };
}
