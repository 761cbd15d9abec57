import { formatDay } from '../../calendar/day';
import { dayOfSerial } from '../../calendar/serialDay';
import type { SourceValue } from './sourceList';

/** Excel calculates with so many digits; a longer number has lost its last ones. */
const reliableDigits = 15;

/** The text of a value as Excel shows it without a format: numbers in full, `TRUE` and `FALSE`. */
export function sourceText(value: SourceValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (Number.isInteger(value)) return BigInt(value).toString();
  return Number.isFinite(value) ? String(Number(value.toPrecision(reliableDigits))) : '';
}

/** The same, with a date as `dd-mm-yyyy` and its time behind it. */
export function shownText(value: SourceValue, dated: boolean): string {
  if (!dated || typeof value !== 'number') return sourceText(value);
  const day = dayOfSerial(value);
  const time = timeOf(value);
  if (day === null) return value >= 0 && value < 1 ? time : sourceText(value);
  return value % 1 === 0 ? formatDay(day) : `${formatDay(day)} ${time}`;
}

export const isBlank = (value: SourceValue): boolean => typeof value === 'string' && value.trim() === '';

/** Whether a number has more digits than Excel keeps. */
export const isRounded = (value: SourceValue): boolean =>
  typeof value === 'number' && Math.abs(value) >= 10 ** reliableDigits;

function timeOf(serial: number): string {
  const minutes = Math.round((serial % 1) * 1440) % 1440;
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
