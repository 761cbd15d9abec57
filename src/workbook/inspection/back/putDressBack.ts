import { dressParts } from '../../dress/dressParts';
import { readKept, type Kept } from '../../dress/kept/kept';
import { readIds } from '../../dress/kept/readIds';
import { readDressed } from '../../dress/read/dressed';
import type { Session } from '../../table/session';
import type { Put, ReadLine } from './readLine';

/** A line that says how looks or formulas were. */
export interface KeptLine {
  line: ReadLine;
  kept: Kept;
}

export const keptLines = (lines: readonly ReadLine[]): KeptLine[] =>
  lines.flatMap((line) => {
    const kept = readKept(String(line.place));
    return kept ? [{ line, kept }] : [];
  });

/**
 * Puts back what lines say, one after the other, where it still is as it was mended.
 * @param settle hears of each, so that those before one that breaks off are not met again
 */
export async function putDressBack(
  context: Excel.RequestContext,
  session: Session,
  lines: readonly KeptLine[],
  settle: (put: Put) => Promise<void>,
): Promise<void> {
  const back = { session, dressed: await readDressed(context), ids: await readIds(context) };
  for (const { line, kept } of lines)
    await settle({ line, isBack: await dressParts[kept.kind].putBack(context, back, kept) });
}
