import type { OwnTyped } from '../../procedure/complaint/own/ownEntry';
import { isDateFormat } from '../sheet/isDateFormat';
import { serialOf } from '../sheet/serial';
import { numberFormats } from './columns';

/** What was typed for a column of the office's own, as its cell holds it. */
export function ownCell(typed: OwnTyped): string | number {
  if (typed.kind === 'text') return typed.text;
  return typed.kind === 'day' ? serialOf(typed.day) : typed.number;
}

/**
 * The number format of that cell: text stays text, and a date keeps how the office shows it.
 * @param format that the cell or its column has
 */
export function ownFormat(typed: OwnTyped, format: string): string {
  if (typed.kind === 'text') return typed.text === '' ? format : numberFormats.text;
  if (typed.kind === 'day') return isDateFormat(format) ? format : numberFormats.day;
  return format === numberFormats.text ? 'General' : format;
}
