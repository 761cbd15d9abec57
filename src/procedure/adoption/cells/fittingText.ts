import { cellLimit, lineFeedLimit } from '../../text/checkText';

const half = /[\uD800-\uDBFF]$/;

/** The beginning of a text, as much of it as a cell can hold. */
export function fittingText(text: string): string {
  const lines = text.split('\n', lineFeedLimit + 1).join('\n');
  const cut = lines.slice(0, cellLimit);
  return cut.length < text.length && half.test(cut) && cut.length > 1 ? cut.slice(0, -1) : cut;
}

/** A text in pieces that a cell can hold; together they are the whole of it. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let rest = text; rest !== ''; rest = rest.slice(pieces.at(-1)?.length)) pieces.push(fittingText(rest));
  return pieces.length === 0 ? [''] : pieces;
}
