import { getFormatFromId, isDateFormat, isTextFormat, parseValue } from 'numfmt';
import { LATER_IN_1904 } from '../../formulas/serialDate';
import type { DisplayLanguage } from './displayText';

/** What typing means to the workbook, whose `writeCells` reads text as an English Excel does. */
export interface TypedInput {
  input: string | number | boolean;
  /** The number format that a cell without one takes over from the typing, as for dates. */
  numberFormat?: string;
}

/** Whether an English Excel would make something else of this text. */
const isReadAsEnglish = (text: string): boolean =>
  parseValue(text) !== undefined || /^[+\-@#]|^\d{4}-\d{1,2}$/.test(text);

/** Input that leaves a text as it is, whatever it looks like. */
export const asText = (text: string, numberFormat: string): string =>
  !isTextFormat(numberFormat) && (isReadAsEnglish(text) || /^['=]/.test(text)) ? `'${text}` : text;

/**
 * Reads typing as Excel does: numbers and dates in the user's language, `=` begins a formula (in English, with commas),
 * an apostrophe keeps text. Other text stays text.
 */
export const typedInput = (
  text: string,
  numberFormat: string,
  language: DisplayLanguage,
  is1904 = false,
): TypedInput => {
  if (isTextFormat(numberFormat) || /^['=]/.test(text)) return { input: text };
  const parsed = parseValue(text, { locale: language });
  if (!parsed) {
    return { input: asText(text, numberFormat) };
  }
  const own = parsed.formatId === undefined ? undefined : getFormatFromId(parsed.formatId);
  const isDay = is1904 && own !== undefined && typeof parsed.value === 'number' && isDateFormat(own);
  const input = isDay ? parsed.value - LATER_IN_1904 : parsed.value;
  return numberFormat === 'General' && own ? { input, numberFormat: own } : { input };
};
