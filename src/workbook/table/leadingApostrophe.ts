import type { Session } from './session';

/**
 * Whether Excel took the first apostrophe of a text as its prefix for text. We found nothing that says if it does so in
 * cells formatted as text (office-js issue 6687 only tells of the prefix itself). So we look at what a cell reads
 * afterwards, which has to be exactly the text without that apostrophe.
 */
const wasSwallowed = (written: unknown, read: unknown): boolean =>
  typeof written === 'string' && written.startsWith("'") && read === written.slice(1);

/** What to write so that the cell holds `cell`: names and towns as 's-Gravenhage begin with an apostrophe. */
export function toWrite<T>(session: Session, cell: T): T | string {
  return session.swallowsApostrophe && typeof cell === 'string' && cell.startsWith("'") ? `'${cell}` : cell;
}

/**
 * Learns from cells that this Excel swallows the apostrophe.
 * @returns whether that is news: what was written has to be written again
 */
export function learnsSwallowing(
  session: Session,
  meant: readonly unknown[],
  read: readonly unknown[],
): boolean {
  if (session.swallowsApostrophe || !meant.some((cell, index) => wasSwallowed(cell, read[index])))
    return false;
  session.swallowsApostrophe = true;
  return true;
}
