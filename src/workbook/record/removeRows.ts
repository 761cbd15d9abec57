import { faultOf } from '../host/faultOf';
import { Refusal } from '../host/refusal';
import { blocksOf } from '../table/blocks/blocksOf';
import { bytesOf, countInChunk } from '../table/chunksOf';
import type { Session } from '../table/session';
import { putRowsBack } from './putRowsBack';
import { takeOut } from './takeOut';
import { tableOf } from '../names/knownNames';
import { triesAtMost } from '../table/twice';
import { blockIn } from '../table/blocks/blockIn';

/** Rows of a table that are to go, as they were just found. */
export interface Going {
  /** Rows in the body. */
  of: number;
  /** Their positions in it, counted from 0, from top to bottom. */
  places: readonly number[];
  /** Whether a row that stood in such a place, by its values, is one that is to go. */
  isOne: (values: readonly unknown[], place: number) => boolean;
}

interface Removal {
  /** The table's name. */
  table: string;
  /** Looks for them as they stand at that moment. */
  look: () => Promise<Going>;
}

const rowsAtOnce = 500;

/**
 * The one way in which rows are taken out of a table. Excel takes them out by where they stand, and a colleague may have
 * moved rows since they were looked for: the batch that takes them out brings back what stood there, what was somebody
 * else's is put back at once, and the rows are looked for anew. A table keeps one row: where all have to go, the first
 * is emptied. Where the cells below can't move up, as merged ones that stick out, or Excel does nothing under a filter, the
 * rows are emptied instead.
 * @throws Refusal `notVerified` when rows moved each time
 */
export function removeRows(context: Excel.RequestContext, session: Session, removal: Removal): Promise<void> {
  return remove(context, session, removal, triesAtMost, false);
}

async function remove(
  context: Excel.RequestContext,
  session: Session,
  removal: Removal,
  tries: number,
  onlyEmpty: boolean,
): Promise<void> {
  const going = await removal.look();
  let left = going.places;
  while (left.length > 0) {
    if (tries === 0) throw new Refusal({ code: 'notVerified' });
    const piece = await lastPiece(context, removal.table, left);
    const keepsFirst = left.length === going.of;
    const taken = await takeOut(context, removal.table, blocksOf(piece), { onlyEmpty, keepsFirst });
    const wrong = taken.rows.filter(({ values, place }) => !going.isOne(values, place));
    await putRowsBack(context, session, removal.table, taken, wrong);
    const isInTheWay = taken.error !== null && faultOf(taken.error).code === 'unexpected';
    if (isInTheWay && onlyEmpty) throw taken.error;
    // Fewer where the table got shorter meanwhile: those that stood in their place may have been others of them.
    const isShort = taken.rows.length < piece.length;
    if (taken.error !== null || taken.stayed || isShort || wrong.length > 0)
      return remove(context, session, removal, tries - 1, isInTheWay || taken.stayed);
    left = left.slice(0, -piece.length);
  }
}

/** The lowest rows, as many as come back in one reply: what a reply can't hold would be gone for good. */
async function lastPiece(
  context: Excel.RequestContext,
  table: string,
  places: readonly number[],
  most = rowsAtOnce,
): Promise<readonly number[]> {
  const piece = places.slice(-most);
  const body = tableOf(context, table).getDataBodyRange();
  const parts = blocksOf(piece).map((block) => blockIn(body, block).load('values'));
  try {
    await context.sync();
  } catch (error) {
    if (faultOf(error).code !== 'tooLarge' || piece.length === 1) throw error;
    return lastPiece(context, table, places, Math.ceil(piece.length / 2));
  }
  const rows = parts.flatMap(({ values }) => values).reverse();
  return piece.slice(-countInChunk(0, rows.length, (row) => bytesOf(rows[row])));
}
