import { ApiError } from '../engine/ApiError';

/** HTML names that Excel takes beside `#RRGGBB` (the basic ones; others fail loudly). */
const NAMES: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  purple: '#800080',
};

/** `#RRGGBB` in capitals, as Excel gives it back. @throws ApiError InvalidArgument */
export function colour(value: unknown): string {
  const given = typeof value === 'string' ? (NAMES[value.toLowerCase()] ?? value) : '';
  if (/^[a-z]+$/i.test(given)) throw new ApiError('NotImplemented', `colour name ${given}`);
  if (!/^#[0-9a-f]{6}$/i.test(given)) throw new ApiError('InvalidArgument', `colour ${String(value)}`);
  return given.toUpperCase();
}
