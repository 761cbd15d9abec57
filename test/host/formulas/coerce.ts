import { FormulaError, VALUE, type CellValue } from './FormulaError';

const DAY = 86_400_000;
/** Days from 30 December 1899, which makes 1 March 1900 and all later days right, to 1 January 1970. */
const EPOCH = 25569;

/** The number a text stands for as English Excel reads it: plain, with thousands, per cent, or an ISO date. */
export function numberIn(text: string): number | null {
  const trimmed = text.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return Number(trimmed);
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(trimmed)) return Number(trimmed.replaceAll(',', ''));
  if (/\d\.?\s*%$/.test(trimmed)) {
    const number = numberIn(trimmed.slice(0, -1));
    return number === null ? null : number / 100;
  }
  return isoDateIn(trimmed);
}

function isoDateIn(text: string): number | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.getTime() / DAY + EPOCH : null;
}

export function toNumber(value: CellValue): number | FormulaError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? (numberIn(value) ?? VALUE) : value;
}

export function toText(value: CellValue): string | FormulaError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value) : value;
}

/** As in a cell of number format General, with at most 15 digits. */
function numberText(number: number): string {
  const text = String(Number(number.toPrecision(15)));
  return text.includes('e') ? text.replace('e', 'E').replace(/E([+-])(\d)$/, 'E$10$2') : text;
}

export function toLogical(value: CellValue): boolean | FormulaError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (value instanceof FormulaError) return value;
  const upper = value.toUpperCase();
  return upper === 'TRUE' ? true : upper === 'FALSE' ? false : VALUE;
}
