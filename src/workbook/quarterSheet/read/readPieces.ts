import { faultOf } from '../../host/faultOf';
import type { Block } from '../../table/blocks/blocksOf';
import { joinBlocks } from '../../table/blocks/joinBlocks';
import { inReads, rowsIn } from '../../table/blocks/openBlocks';

/** Some columns of some rows. */
export interface Piece {
  blocks: readonly Block[];
  /** What a row of them weighs in a reply, some. */
  bytes: number;
  /** Asks for them; what it gives takes them in after the next sync. */
  load: (blocks: readonly Block[]) => () => Promise<void>;
}

/** In bytes, where Excel on the web allows 5 MB: texts may be longer than the usual ones. */
const replyAtMost = 2_440_000;

interface Reads {
  /** Travels with each trip: asks whether the rows still stand where they did. */
  watch: () => () => Promise<boolean>;
  /** What has to be read besides, as far as the trips up to now tell. */
  further: () => Piece[];
}

/**
 * Reads pieces in as few trips as replies of that size allow; where long texts make one larger than Excel does, in halves. One
 * trip is made in any case, because others travel along.
 * @returns whether all of them stood where they were expected; what comes after one that didn't is not read
 */
export async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  { watch, further }: Reads,
): Promise<boolean> {
  let left = pieces;
  do {
    const [trip, rest] = packed(left);
    if (!(await readTrip(context, trip, watch))) return false;
    left = [...rest, ...further()].filter(({ blocks }) => rowsIn(blocks) > 0);
  } while (left.length > 0);
  return true;
}

async function readTrip(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  watch: Reads['watch'],
): Promise<boolean> {
  const areWhereTheyWere = watch();
  const takes = pieces.map(({ load, blocks }) => load(blocks));
  try {
    await context.sync();
  } catch (error) {
    const rows = pieces.reduce((sum, { blocks }) => sum + rowsIn(blocks), 0);
    if (faultOf(error).code !== 'tooLarge' || rows === 1) throw error;
    for (const half of halved(pieces)) {
      if (!(await readTrip(context, half, watch))) return false;
    }
    return true;
  }
  if (!(await areWhereTheyWere())) return false;
  for (const take of takes) await take();
  return true;
}

/** As much as has room in one reply, and what is left. */
function packed(pieces: readonly Piece[]): [Piece[], Piece[]] {
  const trip: Piece[] = [];
  const rest: Piece[] = [];
  let room = replyAtMost;
  for (const piece of pieces) {
    const rows = rowsIn(piece.blocks);
    const most = Math.floor(room / piece.bytes);
    const [blocks = [], ...later] = most === 0 ? [[], piece.blocks] : inReads(piece.blocks, most);
    if (rowsIn(blocks) > 0) trip.push({ ...piece, blocks });
    if (rowsIn(blocks) < rows) rest.push({ ...piece, blocks: joinBlocks(later.flat()) });
    room -= rowsIn(blocks) * piece.bytes;
  }
  return [trip, rest];
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
