import type { LeftOutReason } from './plannedRow';
import type { SourceValue } from '../cells/sourceList';
import { isBlank } from '../cells/sourceText';
import { textKey } from '../cells/textKey';

/** What a row is told by, beside its values. */
interface RowContext {
  headers: readonly string[];
  /** The column of the case numbers; `null` when there is none. */
  numberColumn: number | null;
  /** How many columns have a meaning in the register. */
  mapped: number;
  /** Columns of the row that hold a formula. */
  isFormula: (column: number) => boolean;
  /** Columns of the row that Excel shows as a date. */
  isDate: (column: number) => boolean;
}

type NoComplaint = Extract<LeftOutReason, 'blank' | 'total' | 'note' | 'repeatedHeader'>;

const totalWord =
  /^(?:sub ?tota+l|totalen|totaal|tot|total|totals|grand total|eindtotaal|som|sum|aantal|gem|gemiddelde?|average|avg|count)\b/;
/** `12`, `€ 1.234,-`, `6 klachten`, `gem. 14 dgn`, `3 per maand`: a figure and of what it is one. */
const figure = /^(?:\p{L}{3,10}\.?:? )?[(€]*\s*-?\d[\d.,\s-]*\)?\s*%?(?: ?\p{L}{1,12}\.?){0,2}$/u;
const noteSign =
  /^(?:\*|†|‡|\d\)|\(\*?\d?\)|bron\b|source\b|noot\b|note\b|let op|nb\b|n\.b\.|toelichting|disclaimer|laatst bijgewerkt|opmerking:)/i;
const yearOrMonth =
  /^(?:(?:19|20)\d{2}|(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?(?: (?:19|20)\d{2})?|kwartaal \d|q[1-4]|k[1-4])$/iu;

/** What says what a row is stands at its beginning. */
const longestLabel = 100;
/** `Totaal aantal klachten eerste kwartaal` is a label; a longer text tells of something. */
const longestTotal = 45;
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

/** A word for a total, and beside it hardly anything but figures; a date belongs to a complaint. */
function isTotal(
  values: readonly SourceValue[],
  filled: readonly number[],
  { isFormula, isDate }: RowContext,
): boolean {
  const word = filled.find((column) => typeof values[column] === 'string' && !isFormula(column));
  if (word === undefined || !isTotalLabel(values[word] ?? '')) return false;
  const isFigure = (column: number) =>
    isFormula(column) ||
    (!isDate(column) && (typeof values[column] === 'number' || figure.test(String(values[column]).trim())));
  const others = filled.filter((column) => column !== word);
  return (
    others.every((column) => isFigure(column) || isTotalLabel(values[column] ?? '')) &&
    filled.length <= Math.max(2, values.length / 2)
  );
}

const isTotalLabel = (value: SourceValue): boolean =>
  typeof value === 'string' && value.trim().length <= longestTotal && totalWord.test(textKey(value));

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
