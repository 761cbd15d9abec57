import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import type { Calamity, CalamityField, CalamityStatus } from '../../procedure/calamity/calamity';
import { formatDay } from '../../procedure/calendar/day';
import type { Day } from '../../procedure/calendar/day';
import { workbookTexts } from '../../i18n/workbook/workbookTexts';
import { numberFormats } from '../columns/columns';
import { dayOf, serialOf } from '../sheet/serial';
import { sideTables } from '../side/sideTables';
import { fitRow } from '../table/fitRow';
import type { RecordSchema } from '../table/schema';

const { formats } = sideTables.calamities;
const fields = Object.keys(formats).filter((key): key is CalamityField => key !== 'linked');

const isDay = (field: CalamityField): boolean => formats[field] === numberFormats.day;
const isNumber = (field: CalamityField): boolean => formats[field] === numberFormats.number;

/** The word that the sheet shows for an open calamity means open; so does anything else but the word for closed. */
function statusOf(language: RegisterLanguage, value: unknown): CalamityStatus {
  const closed = workbookTexts[language].calamities.status.closed;
  return String(value).trim().toLocaleLowerCase('nl') === closed ? 'closed' : 'open';
}

function read(language: RegisterLanguage, field: CalamityField, value: unknown): string | number | null {
  if (field === 'status') return statusOf(language, value);
  if (isDay(field)) return dayOf(value);
  if (isNumber(field)) return typeof value === 'number' ? value : null;
  return String(value ?? '');
}

/** One row of the table; people type in the sheet too, so what isn't a date or a number is read as blank. */
export function calamityOf(
  language: RegisterLanguage,
  keys: readonly (string | null)[],
  row: readonly unknown[],
): Calamity {
  const values = fields.map((field) => [field, read(language, field, row[keys.indexOf(field)])]);
  // Each field was read as its column's kind.
  return Object.fromEntries(values) as Calamity;
}

/** The value of one cell, as it is written. */
function calamityCell<F extends CalamityField>(
  language: RegisterLanguage,
  field: F,
  value: Calamity[F],
): string | number {
  if (value === null) return '';
  if (field === 'status') return workbookTexts[language].calamities.status[value as CalamityStatus];
  return isDay(field) ? serialOf(value as Day) : value;
}

/** How calamities are kept. */
export const calamitySchema: RecordSchema<Calamity> = {
  ...sideTables.calamities,
  identity: ['rowId'],
  read: calamityOf,
  cell: calamityCell,
  dress: fitRow,
};

/** All cells of a row but those of the office's own and of the native formula. */
export function calamityCells(
  language: RegisterLanguage,
  calamity: Calamity,
): Record<string, string | number> {
  return Object.fromEntries(fields.map((field) => [field, calamityCell(language, field, calamity[field])]));
}

/** A value in the words that the sheet shows; `''` for a blank. */
export function calamityText<F extends CalamityField>(
  language: RegisterLanguage,
  field: F,
  value: Calamity[F],
): string {
  return value !== null && isDay(field)
    ? formatDay(value as Day)
    : String(calamityCell(language, field, value));
}
