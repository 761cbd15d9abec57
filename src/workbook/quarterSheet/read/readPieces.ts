import { faultOf } from '../../host/faultOf';
import type { Block } from '../../table/blocks/blocksOf';
import { joinBlocks } from '../../table/blocks/joinBlocks';
import { inReads, rowsIn } from '../../table/blocks/openBlocks';

/** Some columns of some rows. */
export interface Piece {
  blocks: readonly Block[];
  /** What a row of them weighs in a reply, some. */
  bytes: number;
  /** Asks for them; what it gives takes them in after the next sync, and tells whether they are what was expected. */
  load: (blocks: readonly Block[]) => () => Promise<boolean>;
}

/** In bytes, where Excel on the web allows 5 MB: texts may be longer than the usual ones. */
const replyAtMost = 2_300_000;

/**
 * Reads pieces in as few trips as replies of that size allow; where long texts make one larger than Excel does, in halves. One
 * trip is made in any case, because others travel along.
 * @returns whether all of them were what was expected; what comes after one that wasn't is not read
 */
export async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<boolean> {
  const trips = packed(pieces);
  if (trips.length === 0) await context.sync();
  for (const trip of trips) {
    if (!(await readTrip(context, trip))) return false;
  }
  return true;
}

async function readTrip(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<boolean> {
  const takes = pieces.map(({ load, blocks }) => load(blocks));
  try {
    await context.sync();
  } catch (error) {
    const rows = pieces.reduce((sum, { blocks }) => sum + rowsIn(blocks), 0);
    if (faultOf(error).code !== 'tooLarge' || rows === 1) throw error;
    for (const half of halved(pieces)) {
      if (!(await readTrip(context, half))) return false;
    }
    return true;
  }
  for (const take of takes) {
    if (!(await take())) return false;
  }
  return true;
}

function packed(pieces: readonly Piece[]): Piece[][] {
  const trips: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    let left = piece.blocks;
    while (rowsIn(left) > 0) {
      if (room < piece.bytes) {
        trips.push([]);
        room = replyAtMost;
      }
      const [blocks = [], ...later] = inReads(left, Math.floor(room / piece.bytes));
      trips.at(-1)?.push({ ...piece, blocks });
      room -= rowsIn(blocks) * piece.bytes;
      left = joinBlocks(later.flat());
    }
  }
  return trips;
}

/** Those of several pieces as they are, and the rows of one. */
function halved(pieces: readonly Piece[]): Piece[][] {
  const [piece] = pieces;
  if (pieces.length > 1 || !piece) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  return inReads(piece.blocks, Math.ceil(rowsIn(piece.blocks) / 2)).map((blocks) => [{ ...piece, blocks }]);
}
