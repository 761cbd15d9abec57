import type { LeftOutReason } from './plannedRow';
import type { SourceValue } from './sourceList';
import { isBlank } from './sourceText';
import { textKey } from './textKey';

/** What a row is told by, beside its values. */
export interface RowContext {
  headers: readonly string[];
  /** The column of the case numbers; `null` when there is none. */
  numberColumn: number | null;
  /** How many columns have a meaning in the register. */
  mapped: number;
  /** Columns of the row that hold a formula. */
  isFormula: (column: number) => boolean;
}

type NoComplaint = Extract<LeftOutReason, 'blank' | 'total' | 'note' | 'repeatedHeader'>;

const totalWord =
  /^(?:sub ?tota+l|totalen|totaal|total|totals|grand total|eindtotaal|som|sum|aantal|aantal klachten|gemiddelde?|average|count)\b/;
const noteSign =
  /^(?:\*|†|‡|\d\)|\(\*?\d?\)|bron\b|source\b|noot\b|note\b|let op|nb\b|n\.b\.|toelichting|disclaimer|laatst bijgewerkt|opmerking:)/i;
const yearOrMonth =
  /^(?:(?:19|20)\d{2}|(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?(?: (?:19|20)\d{2})?|kwartaal \d|q[1-4]|k[1-4])$/iu;

/** What says what a row is stands at its beginning. */
const longestLabel = 100;
/** In a list of fewer columns one cell can be a complaint. */
const fewColumns = 3;

/** Why a row is no complaint; `null` when it may be one. */
export function rowKind(values: readonly SourceValue[], context: RowContext): NoComplaint | null {
  const filled = values.flatMap((value, column) => (isBlank(value) ? [] : [column]));
  const told = filled.filter((column) => column !== context.numberColumn && !context.isFormula(column));
  const first = filled[0];
  if (first === undefined) return 'blank';
  if (isRepeatedHeader(values, filled, context.headers)) return 'repeatedHeader';
  if (isTotal(values, filled, context)) return 'total';
  if (context.mapped >= fewColumns && isNote(values, filled)) return 'note';
  // Numbers and formulas that were filled down ahead of the complaints.
  return told.length === 0 && filled.length < values.length && context.mapped >= fewColumns ? 'blank' : null;
}

function isRepeatedHeader(
  values: readonly SourceValue[],
  filled: readonly number[],
  headers: readonly string[],
): boolean {
  const same = filled.filter((column) => {
    const header = textKey(headers[column] ?? '');
    const text = textKey(String(values[column]).slice(0, longestLabel));
    return text !== '' && (header === text || header.startsWith(`${text} `) || header.endsWith(` ${text}`));
  });
  return same.length >= 2 && same.length >= filled.length * 0.6;
}

/** A word for a total, and beside it hardly anything but numbers. */
function isTotal(
  values: readonly SourceValue[],
  filled: readonly number[],
  { isFormula }: RowContext,
): boolean {
  const word = filled.find((column) => typeof values[column] === 'string');
  if (word === undefined || !totalWord.test(textKey(String(values[word]).slice(0, longestLabel))))
    return false;
  const others = filled.filter((column) => column !== word);
  const counted = others.filter(
    (column) =>
      typeof values[column] === 'number' || isFormula(column) || /^[\d.,%€ -]+$/.test(String(values[column])),
  );
  return counted.length === others.length && filled.length <= Math.max(2, values.length / 2);
}

/** One cell by itself: a footnote, or a year or month above the rows that follow. */
function isNote(values: readonly SourceValue[], filled: readonly number[]): boolean {
  const [only] = filled;
  if (only === undefined || filled.length > 1) return false;
  const text = String(values[only]).slice(0, longestLabel).trim();
  return (
    noteSign.test(text) ||
    yearOrMonth.test(text) ||
    (only === 0 && typeof values[only] === 'string' && /\p{L}/u.test(text))
  );
}
