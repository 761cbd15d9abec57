import { Matrix, valuesOf, type Operand } from '../Block';
import { toLogical, toNumber, toText } from '../coerce';
import { wildcardSource } from '../criteria';
import { FormulaError, VALUE, type CellValue } from '../FormulaError';
import { FormulaLack } from '../FormulaLack';
import { formatNumber, isPlainNumberCode } from '../numberFormat';
import { MANY, scalar, whole, type FunctionFamily } from './FunctionDefinition';
import { eachValue, matrixOf, singleValue } from './values';

/** A function of a text. */
const ofText = (give: (text: string) => CellValue) =>
  scalar(1, 1, (value = null) => {
    const text = toText(value);
    return text instanceof FormulaError ? text : give(text);
  });

/** A whole number of characters; negative ones give #VALUE!. */
function characters(value: CellValue): number | FormulaError {
  const number = toNumber(value);
  if (number instanceof FormulaError) return number;
  return number < 0 ? VALUE : Math.trunc(number);
}

/** A function of a text and a number of characters, 1 if left out. */
const ofTextAndCount = (give: (text: string, count: number) => CellValue) =>
  scalar(1, 2, (value = null, asked = 1) => {
    const text = toText(value);
    if (text instanceof FormulaError) return text;
    const count = characters(asked);
    return count instanceof FormulaError ? count : give(text, count);
  });

const middle = scalar(3, 3, (value = null, from = null, asked = null) => {
  const text = toText(value);
  if (text instanceof FormulaError) return text;
  const start = characters(from);
  if (start instanceof FormulaError) return start;
  const count = characters(asked);
  if (count instanceof FormulaError) return count;
  return start < 1 ? VALUE : text.slice(start - 1, start - 1 + count);
});

const substitute = scalar(3, 4, (...values) => {
  const [text, old, instead] = values.slice(0, 3).map((value) => String(toText(value)));
  if (text === undefined || instead === undefined || !old) return text ?? VALUE;
  const occurrence = values[3];
  if (occurrence === undefined) return text.replaceAll(old, () => instead);
  const number = toNumber(occurrence);
  if (number instanceof FormulaError || number < 1) return VALUE;
  const pieces = text.split(old);
  const before = pieces.slice(0, Math.trunc(number));
  const after = pieces.slice(Math.trunc(number));
  return after.length > 0 ? before.join(old) + instead + after.join(old) : text;
});

/** A function that finds a text in another from a position on, counted from 1. */
const finding = (find: (sought: string, text: string) => number) =>
  scalar(2, 3, (sought = null, within = null, from = 1) => {
    const start = characters(from);
    if (start instanceof FormulaError) return start;
    const text = String(toText(within));
    if (start < 1 || start > text.length + 1) return VALUE;
    const found = find(String(toText(sought)), text.slice(start - 1));
    return found < 0 ? VALUE : found + start;
  });

function concatenate(args: readonly Operand[]): CellValue {
  let joined = '';
  const failed = eachValue(args, (value) => {
    const text = toText(value);
    if (text instanceof FormulaError) return text;
    joined += text;
    return;
  });
  return failed ?? joined;
}

function joinWith([delimiter, skipEmpty, ...args]: readonly Operand[]): CellValue {
  const between = toText(singleValue(delimiter));
  if (between instanceof FormulaError) return between;
  const skips = toLogical(singleValue(skipEmpty));
  if (skips instanceof FormulaError) return skips;
  const texts: string[] = [];
  for (const value of args.flatMap((arg) => matrixOf(arg).values)) {
    const text = toText(value);
    if (text instanceof FormulaError) return text;
    if (text !== '' || !skips) texts.push(text);
  }
  return texts.join(between);
}

const text = scalar(2, 2, (value = null, code = null) => {
  if (typeof value === 'string' || typeof value === 'boolean') return toText(value);
  return formatNumber(Number(toNumber(value)), String(toText(code)));
});

const character = scalar(1, 1, (value = null) => {
  const code = characters(value);
  if (code instanceof FormulaError) return code;
  if (code < 1 || code > 255) return VALUE;
  // Windows and the Mac disagree about these.
  if (code > 127 && code < 160) throw new FormulaLack(`CHAR(${code}), for which UNICHAR does the same,`);
  return String.fromCharCode(code);
});

const unicodeCharacter = scalar(1, 1, (value = null) => {
  const code = characters(value);
  if (code instanceof FormulaError) return code;
  return code < 1 || code > 0x10ffff ? VALUE : String.fromCodePoint(code);
});

export const texts: FunctionFamily = {
  LEN: ofText((text) => text.length),
  TRIM: ofText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  LEFT: ofTextAndCount((text, count) => text.slice(0, count)),
  RIGHT: ofTextAndCount((text, count) => text.slice(Math.max(text.length - count, 0))),
  REPT: { ...ofTextAndCount((text, count) => text.repeat(count)), least: 2 },
  MID: middle,
  SUBSTITUTE: substitute,
  FIND: finding((sought, text) => text.indexOf(sought)),
  SEARCH: finding((sought, text) => text.search(new RegExp(wildcardSource(sought), 'i'))),
  EXACT: scalar(2, 2, (a = null, b = null) => toText(a) === toText(b)),
  VALUE: scalar(1, 1, (value = null) => (typeof value === 'boolean' ? VALUE : toNumber(value))),
  TEXT: {
    ...text,
    refuse: ([, code]) => {
      if (typeof code === 'string' && !isPlainNumberCode(code)) formatNumber(0, code);
    },
  },
  CONCAT: whole(1, MANY, concatenate),
  TEXTJOIN: whole(3, MANY, joinWith),
  CHAR: character,
  UNICHAR: unicodeCharacter,
  T: whole(1, 1, ([operand = null]) => {
    const values = valuesOf(operand);
    const value = values instanceof Matrix ? values.at(0, 0) : values;
    return typeof value === 'string' || value instanceof FormulaError ? value : '';
  }),
  HYPERLINK: scalar(1, 2, (address = null, shown = address) => shown),
};
