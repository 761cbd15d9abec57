import { columnContents } from './columnContents';
import type { ColumnContents } from './columnContents';
import type { ColumnProposal } from './columnProposal';
import { headerWords, isOnBehalf, isSilent } from './headerWords';
import type { HeaderWord } from './headerWords';
import { matchWords } from './matchHeader';
import type { WordsAround } from './matchHeader';
import type { SourceList, SourceValue } from '../cells/sourceList';
import { isBlank } from '../cells/sourceText';
import type { Signs, Vocabulary } from './vocabulary';
import { wordsAround } from './wordsAround';

/** The headers of a list and some of its rows. */
interface ListSample {
  headers: readonly string[];
  rows: readonly (readonly SourceValue[])[];
  /** Per column the positions in `rows` whose number Excel shows as a date. */
  dated?: readonly ReadonlySet<number>[];
}

/** A cell below the threshold is better left unknown: the person who maps sees it at once. */
const threshold = 0.51;
/** What contents have to say for it where a header may mean something else as well. */
const agrees = 0.2;
const onBehalf = 0.97;
/** How much less likely a second meaning of a column may be. */
const closeTo = 0.2;
/** Contents alone have to be of one kind, nearly all of them. */
const sureOfContents = 0.8;
/** A wide list is looked at less deeply, so that a person doesn't wait. */
const cellsLookedAt = 3000;
const fewestRows = 30;
const rowsLookedAt = (columns: number) =>
  Math.max(fewestRows, Math.floor(cellsLookedAt / Math.max(1, columns)));

/** A sample of a list that was read whole: rows from all over it. */
export function sampleOf({ list, rows, dated }: SourceList): ListSample {
  const step = Math.max(1, Math.floor(rows.length / rowsLookedAt(list.headers.length)));
  const positions = rows
    .map((_, position) => position)
    .filter((position) => position % step === 0)
    .filter((position) => rows[position]?.values.some((value) => !isBlank(value)));
  return {
    headers: list.headers,
    rows: positions.map((position) => rows[position]?.values ?? []),
    dated: dated.map(
      (shown) => new Set(positions.flatMap((position, at) => (shown.has(position) ? at : []))),
    ),
  };
}

/**
 * What each column of a list may mean, by its header and its contents. A meaning is given to one column only: the one
 * that is likeliest.
 */
export function proposeColumns<Meaning extends string>(
  { headers, rows, dated }: ListSample,
  vocabulary: Vocabulary<Meaning>,
): ColumnProposal<Meaning>[] {
  const contents = headers.map((_, column) =>
    columnContents(
      rows.slice(0, rowsLookedAt(headers.length)).map((row) => row[column] ?? ''),
      (row) => dated?.[column]?.has(row) ?? false,
    ),
  );
  // Object.keys of a record with these keys.
  const meanings = Object.keys(vocabulary) as Meaning[];
  const around = wordsAround(vocabulary);
  const candidates = headers
    .flatMap((header, column) => {
      const said = { words: headerWords(header), isSilent: isSilent(header) };
      // The one whom it is about is asked for only where nobody else complains.
      const likely = isOnBehalf(said.words) ? onBehalf : 1;
      return meanings.map((meaning) => ({
        column,
        meaning,
        confidence: likely * confidenceOf(said, contents[column], vocabulary[meaning], around(meaning)),
      }));
    })
    .filter(({ confidence }) => confidence >= threshold)
    .sort(
      (a, b) =>
        b.confidence - a.confidence ||
        // "Datum ontvangst" says more than "Datum".
        (headers[b.column] ?? '').length - (headers[a.column] ?? '').length ||
        a.column - b.column,
    );

  const given = new Map<number, { meaning: Meaning; confidence: number }>();
  const taken = new Set<Meaning>();
  const best = new Map<number, number>();
  for (const { column, meaning, confidence } of candidates) {
    best.set(column, best.get(column) ?? confidence);
    // What another column says better leaves nothing for this one, unless it could as well mean something else.
    const isClose = confidence >= (best.get(column) ?? 0) - closeTo;
    if (given.has(column) || taken.has(meaning) || !isClose) continue;
    given.set(column, { meaning, confidence: Math.round(confidence * 100) / 100 });
    taken.add(meaning);
  }
  return headers.map((header, column) => ({
    column,
    header,
    ...(given.get(column) ?? { meaning: null, confidence: 0 }),
    samples: contents[column]?.samples ?? [],
  }));
}

/** How much header and contents weigh: they have to agree, and contents that contradict are believed more. */
function confidenceOf(
  header: { words: readonly HeaderWord[]; isSilent: boolean },
  contents: ColumnContents | undefined,
  signs: Signs,
  around: WordsAround,
): number {
  const clear = matchWords(header.words, signs.headers, around);
  const weak = matchWords(header.words, signs.weak ?? '', around);
  // Contents cost more to look at than headers.
  if (clear < threshold && weak < threshold && !header.isSilent) return 0;
  const seen = look(contents, signs.contents);
  const said = weak > clear && seen >= agrees ? weak : clear;
  const together = seen < 0 ? said * (1 + seen) * 0.85 : said * (0.85 + 0.15 * seen);
  return header.isSilent ? Math.max(together, aloneOf(contents, signs)) : together;
}

function aloneOf(contents: ColumnContents | undefined, { alone, contents: usual }: Signs): number {
  if (alone === undefined) return 0;
  const seen = look(contents, alone.contents ?? usual);
  return seen >= sureOfContents ? alone.confidence * seen : 0;
}

function look(contents: ColumnContents | undefined, sign: Signs['contents']): number {
  return contents === undefined || contents.filled === 0 || !sign ? 0 : sign(contents);
}
