import { complaintVocabulary } from '../columns/complaintVocabulary';
import { headerWords, phraseKey } from '../columns/headerWords';
import type { Area, SourceValue } from '../cells/sourceList';
import { isBlank } from '../cells/sourceText';
import { textKey } from '../cells/textKey';

/** The header of a list within the first rows of a sheet. */
interface FoundHeader {
  /** The first row of the header, from 0 within `top`. */
  row: number;
  /** One line, or two that belong together. */
  lines: 1 | 2;
  /** One per column of `top`, `''` where none stands. */
  headers: string[];
  /** How much looks like a header of a list of complaints: known headers, roughly. */
  score: number;
}

/** A header stands above its list: a row further down has to look much more like one. */
const clearlyBetter = 1.1;
/** Above a header stand titles, which are narrow: it can't come after a row that has a label in nearly every column. */
const nearlyAll = 0.8;
/** How far down words are looked for that come back, as they do in rows and not in a header. */
const rowsCompared = 20;

type Row = readonly SourceValue[];

/** Titles and disclaimers stand above a list, not whole pages. */
const rowsSearched = 60;
/** A header is short; a sentence is not. */
const longestHeader = 80;

const phrases = Object.values(complaintVocabulary).flatMap(({ headers, weak }) =>
  (weak === undefined ? headers : `${headers}, ${weak}`).split(', '),
);
const known = new Set(phrases.map(phraseKey));
const telling = new Set(phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => word.length > 2));

/** How well the vocabulary knows a header, from 0 to 1; slips of the keyboard don't matter where so many say the same. */
export function knownHeader(text: string): number {
  const words = headerWords(text);
  if (known.has(words.map(({ key }) => key).join(''))) return 1;
  return words.length <= 6 && words.some((word) => telling.has(word.text)) ? 0.7 : 0;
}

const isLabel = (value: SourceValue): value is string =>
  typeof value === 'string' &&
  value.trim() !== '' &&
  value.trim().length <= longestHeader &&
  /\p{L}/u.test(value);

/** The header row below titles, disclaimers and merged cells; `null` when no row looks like one. */
export function findHeader(top: readonly Row[], merged: readonly Area[]): FoundHeader | null {
  const widest = Math.max(0, ...top.map(filledIn));
  let best: FoundHeader | null = null;
  const wide = top.findIndex((row) => row.filter(isLabel).length >= widest * nearlyAll);
  const last = wide < 0 ? rowsSearched : wide;
  for (let row = 0; row < Math.min(top.length, last + 1); row += 1) {
    const score = scoreOf(top, row, widest);
    if (score === 0 || (best !== null && score <= best.score * clearlyBetter)) continue;
    best = { row, lines: 1, headers: labelsOf(top[row] ?? []), score };
  }
  return best === null ? null : (joinedBelow(top, merged, best) ?? joinedAbove(top, merged, best) ?? best);
}

function scoreOf(top: readonly Row[], row: number, widest: number): number {
  const cells = (top[row] ?? []).filter((value) => !isBlank(value));
  const labels = cells.filter(isLabel);
  if (labels.length === 0 || (labels.length === 1 && widest > 1)) return 0;
  const share = labels.length / cells.length;
  const known = labels.reduce((sum, label) => sum + Math.max(0, knownHeader(label) - 0.4) * 1.5, 0);
  const different = new Set(labels.map(textKey)).size / labels.length;
  const width = labels.length / widest;
  const below = top.slice(row + 1, row + 6).some((next) => filledIn(next) >= Math.min(2, widest));
  const fresh = 1 - 0.7 * shareComingBack(top, row);
  return share * different * fresh * (known + width + (below ? 0.5 : 0)) * (share < 0.6 ? 0.3 : 1);
}

/** Which part of the words of a row stands further down in the same column too; a header that is repeated doesn't count. */
function shareComingBack(top: readonly Row[], row: number): number {
  const line = top[row] ?? [];
  const below = top
    .slice(row + 1, row + 1 + rowsCompared)
    .filter((next) => line.some((value, column) => !isBlank(value) && value !== next[column]));
  const labels = line.flatMap((value, column) => (isLabel(value) ? [{ value, column }] : []));
  const back = labels.filter(({ value, column }) => below.some((next) => next[column] === value));
  return back.length / Math.max(1, labels.length);
}

/** A second line below: it names what the first leaves open, and what follows below it is of another kind. */
function joinedBelow(top: readonly Row[], merged: readonly Area[], found: FoundHeader): FoundHeader | null {
  const next = top[found.row + 1];
  if (next === undefined || !isHeaderLine(next) || filledIn(next) === 0) return null;
  const upper = spread(top, found.row, merged);
  const headers = join(upper, labelsOf(next));
  const gained = knownIn(headers) - knownIn(found.headers);
  const splits = merged.some(
    (area) => area.row === found.row && area.columns > 1 && area.columns < next.length,
  );
  const fills = next.some((value, column) => isLabel(value) && isBlank(top[found.row]?.[column] ?? ''));
  const belongs = gained > 0.5 || ((splits || fills) && gained >= 0) || isSecondLine(top, found.row + 1);
  return belongs ? { ...found, lines: 2, headers } : null;
}

/** A first line above that groups the columns, such as "Relatie" above name, address and phone number. */
function joinedAbove(top: readonly Row[], merged: readonly Area[], found: FoundHeader): FoundHeader | null {
  const row = found.row - 1;
  const above = top[row];
  if (above === undefined || !isHeaderLine(above)) return null;
  const groups = merged.filter((area) => area.row === row && area.columns > 1 && area.columns < above.length);
  if (filledIn(above) < 2 && groups.length === 0) return null;
  const headers = join(spread(top, row, merged), found.headers);
  const lost = knownIn(found.headers) - knownIn(headers);
  return lost > 1 && groups.length === 0 ? null : { ...found, row, lines: 2, headers };
}

/** Words only, in a row below which stands something else: numbers or dates in most columns where it has words. */
function isSecondLine(top: readonly Row[], row: number): boolean {
  const line = top[row] ?? [];
  const first = top[row - 1] ?? [];
  const below = top.slice(row + 1, row + 6);
  let told = 0;
  line.forEach((value, column) => {
    const under = below.map((next) => next[column] ?? '').filter((cell) => !isBlank(cell));
    const other = under.length > 1 && under.every((cell) => typeof cell !== 'string' || /\d/.test(cell));
    if (isLabel(value) && isLabel(first[column] ?? '') && !/\d/.test(value) && other) told += 1;
  });
  return told >= 2;
}

function isHeaderLine(row: Row): boolean {
  const cells = row.filter((value) => !isBlank(value));
  return (
    cells.length > 0 && cells.every((value) => isLabel(value) && !/\d{3}/.test(value) && value.length <= 40)
  );
}

const knownIn = (headers: readonly string[]): number =>
  headers.reduce((sum, header) => sum + (knownHeader(header) > 0.8 ? 1 : 0), 0);

const filledIn = (row: Row): number => row.filter((value) => !isBlank(value)).length;

const labelsOf = (row: Row): string[] => row.map((value) => headerText(value));

/** What a header cell says, on one line. */
export const headerText = (value: SourceValue): string => String(value).trim().replace(/\s+/g, ' ');

/** The labels of a row, those of merged cells in every column that they cover. */
function spread(top: readonly Row[], row: number, merged: readonly Area[]): string[] {
  const labels = labelsOf(top[row] ?? []);
  for (const area of merged) {
    if (area.row !== row || area.columns >= labels.length) continue;
    const label = labels[area.column] ?? '';
    labels.fill(label, area.column, area.column + area.columns);
  }
  return labels;
}

function join(upper: readonly string[], lower: readonly string[]): string[] {
  return upper.map((label, column) => {
    const next = lower[column] ?? '';
    return label === next ? label : `${label} ${next}`.trim();
  });
}
