import { getFormatFromId, isDateFormat, isTextFormat, parseValue } from 'numfmt';
import { ApiError } from '../engine/ApiError';
import { FormulaError, type CellValue } from '../formulas/FormulaError';
import { LATER_IN_1904, serialOf } from '../formulas/serialDate';
import type { Workbook } from './Workbook';

/** What a cell gets from an input. */
export type Coerced =
  | { kind: 'formula'; formula: string }
  /** `numberFormat`: what Excel gives a cell that was General, as for a date. */
  | { kind: 'value'; value: CellValue; numberFormat?: string; quoted?: boolean };

/** "Excel specifications and limits": total number of characters that a cell can contain. */
const MAX_CHARACTERS = 32_767;

const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/i;

/**
 * What Excel makes of an input by `Range.values` (or typing, in an en-US Excel): `values` is en-US by design, so "8/19/2025"
 * is a date and "19-8-2025" a text. Office.js docs, Range.values: "If the returned value starts with a plus ("+"), minus
 * ("-"), or equal sign ("="), Excel interprets this value as a formula"; `@` begins one as well. A text cell makes text of
 * everything (Microsoft knowledge base Q141765). `null` never comes here.
 * @throws ApiError InvalidArgument when a cell can't hold the input
 */
export function coerceInput(
  input: unknown,
  numberFormat: string,
  {
    swallowsApostrophe = false,
    calculation,
  }: Partial<Pick<Workbook, 'swallowsApostrophe' | 'calculation'>> = {},
): Coerced {
  if (isTextFormat(numberFormat) && (typeof input === 'number' || typeof input === 'boolean'))
    return { kind: 'value', value: String(input).toUpperCase() };
  if (typeof input === 'number' && Number.isFinite(input)) return { kind: 'value', value: input };
  if (typeof input === 'boolean') return { kind: 'value', value: input };
  if (typeof input !== 'string') throw new ApiError('InvalidArgument', `a cell can't hold ${String(input)}`);
  if (input === '') return { kind: 'value', value: null };
  if (input.length > MAX_CHARACTERS)
    throw new ApiError('InvalidArgument', `${input.length} characters in a cell`);
  const isText = isTextFormat(numberFormat);
  if (input.startsWith("'") && (!isText || swallowsApostrophe))
    return { kind: 'value', value: input.slice(1), quoted: true };
  if (isText) return { kind: 'value', value: input };
  if (input.startsWith('=') && input.length > 1) return { kind: 'formula', formula: input };
  return coerceText(input, numberFormat, calculation?.is1904 === true ? LATER_IN_1904 : 0);
}

function coerceText(input: string, numberFormat: string, later: number): Coerced {
  const parsed = parseValue(input);
  if (parsed) {
    const format = parsed.formatId === undefined ? undefined : getFormatFromId(parsed.formatId);
    const isDay = format !== undefined && typeof parsed.value === 'number' && isDateFormat(format);
    const value: CellValue = isDay ? parsed.value - later : parsed.value;
    const keepsFormat = numberFormat !== 'General' || !format;
    return keepsFormat ? { kind: 'value', value } : { kind: 'value', value, numberFormat: format };
  }
  if (ERRORS.test(input)) return { kind: 'value', value: FormulaError.of(input) };
  if (/^[+\-@]./s.test(input)) return { kind: 'formula', formula: `=${input}` };
  const month = /^(\d{4})-(\d{1,2})$/.exec(input);
  if (month) return monthSerial(Number(month[1]), Number(month[2]), later) ?? { kind: 'value', value: input };
  return { kind: 'value', value: input };
}

/** Excel reads "2026-07" as the first of July 2026 and shows "Jul-26". */
function monthSerial(year: number, month: number, later: number): Coerced | null {
  const serial = month >= 1 && month <= 12 ? serialOf(year, month, 1) : null;
  return serial === null ? null : { kind: 'value', value: serial - later, numberFormat: 'mmm-yy' };
}
