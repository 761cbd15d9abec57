import { periodsOf } from '../../../procedure/calendar/reported';
import type { Reported } from '../../../procedure/calendar/reported';
import { within } from '../../../procedure/calendar/within';
import { needOf, type Need } from '../../../procedure/quarterReport/counted/needOf';
import type { Block } from '../../table/blocks/blocksOf';
import { openBlocks } from '../../table/blocks/openBlocks';
import type { Ends } from './loadEnds';

/** Each block of whole rows is some addresses in the request; each of the others a range per group of columns. */
const blocksAtMost = { whole: 1_000, others: 2 } as const;

/** Which rows are read, and how much of each; the blocks but those of whole rows may hold others as well. */
export interface RowsToRead {
  needs: readonly Need[];
  whole: Block[];
  lookBack: Block[];
  /** Those of them that were on hand in a quarter that stands beside. */
  handled: Block[];
  relation: Block[];
  /** Their status, where only its words tell it. */
  words: Block[];
  /** Of what was closed in the quarter before: the measure. */
  measures: Block[];
}

export function rowsToRead(ends: readonly Ends[], quarter: Reported): RowsToRead {
  const needs = ends.map(needOf(quarter));
  const { previous } = periodsOf(quarter);
  const rowsWhere = (isWanted: (need: Need, row: number) => boolean, most: number = blocksAtMost.others) =>
    openBlocks(
      needs.map((need, row) => !isWanted(need, row)),
      most,
    );
  return {
    needs,
    whole: rowsWhere((need) => need === 'all', blocksAtMost.whole),
    lookBack: rowsWhere(isLookedBackAt),
    handled: rowsWhere((need) => need === 'handled'),
    relation: rowsWhere((need) => need === 'relation'),
    words: rowsWhere((need, row) => need !== 'all' && need !== 'dates' && ends[row]?.status === undefined),
    measures: rowsWhere((need, row) => need === 'handled' && within(ends[row]?.closedOn ?? null, previous)),
  };
}

export const isLookedBackAt = (need: Need | undefined): boolean => need === 'lookBack' || need === 'handled';
