import { format } from 'numfmt';
import { FormulaError, type CellValue } from '../../formulas/Calculation';

export type DisplayLanguage = 'nl-NL' | 'en-US';

const dutchErrors: Record<string, string> = {
  '#N/A': '#N/B',
  '#VALUE!': '#WAARDE!',
  '#REF!': '#VERW!',
  '#DIV/0!': '#DEEL/0!',
  '#NAME?': '#NAAM?',
  '#NUM!': '#GETAL!',
  '#NULL!': '#LEEG!',
  '#SPILL!': '#OVERLOOP!',
};

const errorText = (code: string, language: DisplayLanguage): string =>
  language === 'nl-NL' ? (dutchErrors[code] ?? code) : code;

const booleanText = (value: boolean, language: DisplayLanguage): string =>
  language === 'nl-NL' ? (value ? 'WAAR' : 'ONWAAR') : String(value).toUpperCase();

/** The en-US code m/d/yyyy is the built-in short date, which Excel shows as the user's language writes it. */
const localFormat = (numberFormat: string, language: DisplayLanguage): string =>
  numberFormat === 'm/d/yyyy' && language === 'nl-NL' ? 'd-m-yyyy' : numberFormat;

/** What a cell shows: its value by its number format (an en-US code), in the user's language. */
export const displayText = (value: CellValue, numberFormat: string, language: DisplayLanguage): string => {
  if (value === null) return '';
  if (value instanceof FormulaError) return errorText(value.code, language);
  if (typeof value === 'boolean') return booleanText(value, language);
  return format(localFormat(numberFormat, language), value, { locale: language, throws: false, nbsp: false });
};
