const start = /<sheetData(?:\s[^>]*)?>/;
const end = '</sheetData>';

export interface PieceOfSheet {
  of: 'frame' | 'rows';
  text: string;
}

/**
 * Parts a sheet's XML, which may be longer than a text can be, into its frame, with `<sheetData/>` where the cells were, and
 * pieces of whole rows.
 */
export async function* partsOfSheet(pieces: AsyncIterable<string>): AsyncGenerator<PieceOfSheet> {
  let place: 'before' | 'rows' | 'after' = 'before';
  let rest = '';
  for await (const piece of pieces) {
    rest += piece;
    if (place === 'before') {
      const found = start.exec(rest);
      if (!found) continue;
      yield { of: 'frame', text: `${rest.slice(0, found.index)}<sheetData/>` };
      rest = rest.slice(found.index + found[0].length);
      place = found[0].endsWith('/>') ? 'after' : 'rows';
    }
    if (place === 'rows') {
      const last = rest.indexOf(end);
      // The last row may go on in the next piece.
      const whole = last < 0 ? rest.lastIndexOf('<row') : last;
      if (whole > 0) yield { of: 'rows', text: rest.slice(0, whole) };
      rest = rest.slice(Math.max(0, whole));
      if (last < 0) continue;
      rest = rest.slice(end.length);
      place = 'after';
    }
  }
  yield { of: 'frame', text: rest };
}

/** What is around the cells. */
export async function frameOf(pieces: AsyncIterable<string>): Promise<string> {
  let frame = '';
  for await (const { of, text } of partsOfSheet(pieces)) if (of === 'frame') frame += text;
  return frame;
}
